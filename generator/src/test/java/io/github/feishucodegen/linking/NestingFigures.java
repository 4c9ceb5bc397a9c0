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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measures how many rows and tables are at their places, in one process. A row counts if it is at exactly its place.
 * A table counts if it has exactly its rows.
 *
 * <p>Two settings are measured: the shipped knowledge, and the part of it that is about other projects than the page's.
 * The latter is a cross-validation over projects.
 */
final class NestingFigures {
    private static final int DRAWS = Integer.getInteger("draws", 10);

    private final Map<String, List<Map<String, Set<String>>>> truth = new HashMap<>();
    private final List<OperationDeclaration> pages;

    private NestingFigures(List<OperationDeclaration> pages, Path oracle) throws IOException {
        for (JsonNode page : new ObjectMapper().readTree(Files.readString(oracle))) {
            Map<String, Set<String>> tables = new HashMap<>();
            for (String part : List.of("body", "response", "query", "path")) {
                Set<String> paths = new LinkedHashSet<>();
                page.path(part).fieldNames().forEachRemaining(paths::add);
                tables.put(part, paths);
            }
            truth.computeIfAbsent(key(page.path("op").asText()), op -> new ArrayList<>())
                    .add(tables);
        }
        this.pages = pages.stream()
                .filter(page -> truth.containsKey(DeclaredKey.of(page).toString()))
                .filter(page -> DeclaredKey.of(page).toString().contains(System.getProperty("only", "")))
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
        final Map<String, Lost> lost = new TreeMap<>();

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

    /** What the pages of a project are read with. */
    interface Setting {
        NestingKnowledge knowledgeFor(String project);
    }

    /** The shipped knowledge of all other projects: nothing about the project itself was seen. */
    static NestingKnowledge ofOtherProjects(String project) {
        return NestingKnowledge.shipped().only(key -> !key.project().equals(project));
    }

    Counts together(Setting setting) {
        return count(nest(pages, setting));
    }

    Counts alone(Setting setting) {
        Map<String, NestingKnowledge> known = pages.stream()
                .map(KnowledgeKeys::project)
                .distinct()
                .collect(Collectors.toMap(project -> project, setting::knowledgeFor));
        return count(pages.parallelStream()
                .flatMap(page -> nest(List.of(page), known::get).stream())
                .toList());
    }

    List<Counts> halves(Setting setting) {
        List<Counts> draws = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            List<OperationDeclaration> shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(draw));
            draws.add(count(nest(shuffled.subList(0, shuffled.size() / 2), setting)));
        }
        return draws;
    }

    private static List<LinkedPage> nest(List<OperationDeclaration> pages, Setting setting) {
        return pages.stream().collect(Collectors.groupingBy(KnowledgeKeys::project)).entrySet().stream()
                .flatMap(project -> NestPass.nest(
                        new ReadPages(project.getValue(), List.of(), Set.of()), setting.knowledgeFor(project.getKey()))
                        .value()
                        .pages()
                        .stream())
                .toList();
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
        Set<String> got = new LinkedHashSet<>();
        collect(fields, "", got);
        boolean bare = part.equals("response") && !want.contains("data") && !want.contains("code");
        if (bare && got.contains("data")) {
            got = got.stream()
                    .filter(path -> path.startsWith("data."))
                    .map(path -> path.substring("data.".length()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        counts.rows += want.size();
        counts.rowsRight += (int) want.stream().filter(got::contains).count();
        counts.tables++;
        counts.tablesRight += got.equals(want) ? 1 : 0;
        if (!got.equals(want)) {
            counts.lost.put(page.key() + " " + part, Lost.of(want, got));
        }
    }

    /**
     * The difference of one table.
     *
     * @param rows the number of rows that are not at their places
     * @param lacks the first row in the order of the page that is missing at its place; empty if only rows are extra
     * @param extra the first row that is at a wrong place
     */
    record Lost(int rows, String lacks, String extra) {
        static Lost of(Set<String> want, Set<String> got) {
            List<String> lacks =
                    want.stream().filter(path -> !got.contains(path)).toList();
            List<String> extra =
                    got.stream().filter(path -> !want.contains(path)).toList();
            return new Lost(
                    lacks.size(),
                    lacks.stream().findFirst().orElse(""),
                    extra.stream().findFirst().orElse(""));
        }

        @Override
        public String toString() {
            return "lost %d: '%s' was placed at '%s'".formatted(rows, lacks, extra);
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
     * Prints the figures of all settings, and the tables that lose most with the first row that is at a wrong place.
     *
     * @param args the folder {@code shared}, then forms of pages: {@code mirror published-2026-07}. {@code -Dworst=N}
     *     lists N tables for each setting, {@code -Dshipped=false} leaves the shipped knowledge out,
     *     {@code -Ddraws=N} sets the number of random halves, and {@code -Donly=TEXT} takes only operations with that
     *     text
     */
    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        for (String form : List.of(args).subList(1, args.length)) {
            NestingFigures figures = of(shared, form);
            figures.print(form + ", knowledge of other projects", NestingFigures::ofOtherProjects);
            if (!"false".equals(System.getProperty("shipped"))) {
                figures.print(form + ", shipped knowledge", project -> NestingKnowledge.shipped());
            }
        }
    }

    static NestingFigures of(Path shared, String form) throws IOException {
        String oracle = form.startsWith("published") ? "published.json" : "pages.json";
        return new NestingFigures(
                read(shared.resolve("corpus").resolve(form)),
                shared.resolve("oracle").resolve(oracle));
    }

    private void print(String setting, Setting known) {
        System.out.println(setting);
        print("all together", together(known));
        List<Counts> halves = halves(known);
        if (!halves.isEmpty()) {
            System.out.printf(
                    "  %-14s %7.3f %% of rows  %7.3f %% of tables  (the worst of %d)%n",
                    "random halves",
                    halves.stream().mapToDouble(Counts::rowShare).min().orElseThrow(),
                    halves.stream().mapToDouble(Counts::tableShare).min().orElseThrow(),
                    halves.size());
        }
        print("each alone", alone(known));
    }

    private static void print(String setting, Counts counts) {
        System.out.printf("  %-14s %s%n", setting, counts);
        counts.lost.entrySet().stream()
                .sorted(Comparator.comparing(table -> -table.getValue().rows()))
                .limit(Integer.getInteger("worst", 0))
                .forEach(table -> System.out.println("    " + table.getKey() + " " + table.getValue()));
    }
}
