package io.github.feishucodegen.linking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.source.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Measures how many rows and tables are at their places, in one process. A row counts if it is at exactly its place.
 * A table counts if it has exactly its rows.
 *
 * <p>Knowledge about types and tables belongs to a project. So with knowledge of other projects only, a page is nested
 * as without knowledge.
 */
final class NestingFigures {
    private static final int DRAWS = 10;

    private final Map<String, List<Map<String, Set<String>>>> truth = new HashMap<>();
    private final List<OperationDeclaration> pages;

    private NestingFigures(List<OperationDeclaration> pages, Path oracle) throws IOException {
        for (JsonNode page : new ObjectMapper().readTree(Files.readString(oracle))) {
            Map<String, Set<String>> tables = new HashMap<>();
            for (String part : List.of("body", "response", "query", "path")) {
                Set<String> paths = new HashSet<>();
                page.path(part).fieldNames().forEachRemaining(paths::add);
                tables.put(part, paths);
            }
            truth.computeIfAbsent(key(page.path("op").asText()), op -> new ArrayList<>())
                    .add(tables);
        }
        this.pages = pages.stream()
                .filter(page -> truth.containsKey(DeclaredKey.of(page).toString()))
                .toList();
    }

    private static String key(String op) {
        return op.replace("{}", ":");
    }

    /** Reads the pages of a folder that are about operations. */
    static List<OperationDeclaration> read(Path folder) {
        return Pages.read(List.of(folder), List.of(), List.of()).value().parallelStream()
                .flatMap(page -> PageReader.read(page).value().stream())
                .filter(OperationDeclaration.class::isInstance)
                .map(OperationDeclaration.class::cast)
                .toList();
    }

    /** Counts of one setting. */
    static final class Counts {
        int rows;
        int rowsRight;
        int tables;
        int tablesRight;
        final Map<String, Integer> lostByPage = new TreeMap<>();
        final Map<String, String> lost = new TreeMap<>();

        double rowShare() {
            return 100.0 * rowsRight / rows;
        }

        double tableShare() {
            return 100.0 * tablesRight / tables;
        }

        long pagesThatLose(int more) {
            return lostByPage.values().stream().filter(n -> n > more).count();
        }

        @Override
        public String toString() {
            return "%7.3f %% of rows  %7.3f %% of tables  (%d of %d rows lost, %d tables wrong, %d pages lose over 20)"
                    .formatted(
                            rowShare(), tableShare(), rows - rowsRight, rows, tables - tablesRight, pagesThatLose(20));
        }
    }

    Counts together(NestingKnowledge known) {
        return count(NestPass.nest(new ReadPages(pages, List.of(), Set.of()), known)
                .value()
                .pages());
    }

    Counts alone(NestingKnowledge known) {
        return count(pages.parallelStream()
                .flatMap(page ->
                        NestPass.nest(new ReadPages(List.of(page), List.of(), Set.of()), known)
                                .value()
                                .pages()
                                .stream())
                .toList());
    }

    List<Counts> halves(NestingKnowledge known) {
        List<Counts> draws = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            List<OperationDeclaration> shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(draw));
            List<OperationDeclaration> half = shuffled.subList(0, shuffled.size() / 2);
            draws.add(count(NestPass.nest(new ReadPages(half, List.of(), Set.of()), known)
                    .value()
                    .pages()));
        }
        return draws;
    }

    private Counts count(Collection<LinkedPage> linked) {
        Counts counts = new Counts();
        Map<String, List<LinkedPage>> byKey =
                linked.stream().collect(Collectors.groupingBy(page -> page.key().toString()));
        byKey.forEach((key, candidates) -> {
            Counts best = null;
            for (Map<String, Set<String>> tables : truth.getOrDefault(key, List.of())) {
                for (LinkedPage page : candidates) {
                    Counts one = count(page, tables);
                    if (best == null || one.rowsRight > best.rowsRight) {
                        best = one;
                    }
                }
            }
            if (best != null) {
                counts.rows += best.rows;
                counts.rowsRight += best.rowsRight;
                counts.tables += best.tables;
                counts.tablesRight += best.tablesRight;
                if (best.rows > best.rowsRight) {
                    counts.lostByPage.put(key, best.rows - best.rowsRight);
                    counts.lost.putAll(best.lost);
                }
            }
        });
        return counts;
    }

    private static Counts count(LinkedPage page, Map<String, Set<String>> tables) {
        Counts counts = new Counts();
        count(counts, page, "body", page.body().fields(), tables.get("body"));
        count(counts, page, "response", page.response().fields(), tables.get("response"));
        for (String part : List.of("query", "path")) {
            int rows = tables.get(part).size();
            counts.rows += rows;
            counts.rowsRight += rows;
            counts.tables += rows == 0 ? 0 : 1;
            counts.tablesRight += rows == 0 ? 0 : 1;
        }
        return counts;
    }

    /** Counts one table. The reference has no envelope where the table leaves it out. */
    private static void count(Counts counts, LinkedPage page, String part, List<Field> fields, Set<String> want) {
        if (want.isEmpty()) {
            return;
        }
        Set<String> got = new HashSet<>();
        collect(fields, "", got);
        boolean bare = part.equals("response") && !want.contains("data") && !want.contains("code");
        if (bare && got.contains("data")) {
            got = got.stream()
                    .filter(path -> path.startsWith("data."))
                    .map(path -> path.substring("data.".length()))
                    .collect(Collectors.toSet());
        }
        counts.rows += want.size();
        counts.rowsRight += (int) want.stream().filter(got::contains).count();
        counts.tables++;
        counts.tablesRight += got.equals(want) ? 1 : 0;
        if (!got.equals(want)) {
            Set<String> lacks = new TreeSet<>(want);
            lacks.removeAll(got);
            Set<String> extra = new TreeSet<>(got);
            extra.removeAll(want);
            counts.lost.put(page.key() + " " + part, "lacks " + lacks + ", extra " + extra);
        }
    }

    private static void collect(List<Field> fields, String prefix, Set<String> paths) {
        for (Field field : fields) {
            String path = prefix + field.name();
            paths.add(path);
            collect(field.type().fields(), path + ".", paths);
        }
    }

    /**
     * Prints the figures of all settings.
     *
     * @param args the folder {@code shared}, then forms of pages: {@code mirror published-2026-07}. With
     *     {@code -Dworst=true}, all wrong tables are listed
     */
    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        for (String form : List.of(args).subList(1, args.length)) {
            NestingFigures figures = of(shared, form);
            figures.print(form + ", knowledge of other projects", NestingKnowledge.NONE);
            figures.print(form + ", shipped knowledge", NestingKnowledge.shipped());
        }
    }

    static NestingFigures of(Path shared, String form) throws IOException {
        String oracle = form.startsWith("published") ? "published.json" : "pages.json";
        return new NestingFigures(
                read(shared.resolve("corpus").resolve(form)),
                shared.resolve("oracle").resolve(oracle));
    }

    private void print(String setting, NestingKnowledge known) {
        print(setting + ", all together", together(known));
        List<Counts> halves = halves(known);
        System.out.printf(
                "%s, random halves, the worst of %d: %.3f %% of rows, %.3f %% of tables%n",
                setting,
                halves.size(),
                halves.stream().mapToDouble(Counts::rowShare).min().orElseThrow(),
                halves.stream().mapToDouble(Counts::tableShare).min().orElseThrow());
        print(setting + ", each page alone", alone(known));
    }

    private static void print(String setting, Counts counts) {
        System.out.println(setting + ": " + counts);
        if (Boolean.getBoolean("worst")) {
            counts.lost.forEach((table, paths) -> System.out.println("  " + table + " " + paths));
        }
    }
}
