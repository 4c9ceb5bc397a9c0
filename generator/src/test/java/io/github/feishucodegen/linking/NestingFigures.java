package io.github.feishucodegen.linking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.PageDeclaration;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Measures how many rows and tables are at their places, in one process. A row counts if it is at exactly its place.
 * A table counts if it has exactly its rows.
 */
final class NestingFigures {
    private static final int DRAWS = 10;

    private final Map<String, List<Map<String, Set<String>>>> truth = new HashMap<>();
    private final List<OperationDeclaration> pages;

    private NestingFigures(List<OperationDeclaration> pages, Path oracle) throws IOException {
        for (JsonNode page : new ObjectMapper().readTree(Files.readString(oracle))) {
            Map<String, Set<String>> tables = new HashMap<>();
            for (String part : List.of("body", "response")) {
                Set<String> paths = new HashSet<>();
                page.path(part).fieldNames().forEachRemaining(paths::add);
                tables.put(part, paths);
            }
            for (String part : List.of("query", "path")) {
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

    static NestingFigures of(Path folder, Path oracle) throws IOException {
        return new NestingFigures(read(folder), oracle);
    }

    static List<OperationDeclaration> read(Path folder) {
        return declarations(folder).stream()
                .filter(OperationDeclaration.class::isInstance)
                .map(OperationDeclaration.class::cast)
                .toList();
    }

    static List<PageDeclaration> declarations(Path folder) {
        return Pages.read(List.of(folder), List.of(), List.of()).value().parallelStream()
                .flatMap(page -> PageReader.read(page).value().stream())
                .toList();
    }

    /** Counts of one setting. */
    static final class Counts {
        int rows;
        int rowsRight;
        int tables;
        int tablesRight;
        final Map<String, Integer> lostByPage = new TreeMap<>();
        final Map<String, List<String>> lost = new TreeMap<>();

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
        Map<String, Function<LinkedPage, List<Field>>> parts = Map.of(
                "body", p -> p.body().fields(),
                "response", p -> p.response().fields(),
                "query", p -> List.of(),
                "path", p -> List.of());
        parts.forEach((part, fields) -> {
            Set<String> want = tables.get(part);
            if (want.isEmpty()) {
                return;
            }
            Set<String> got = new HashSet<>();
            collect(fields.apply(page), "", got);
            if (part.equals("response") && !want.contains("data") && !want.contains("code") && got.contains("data")) {
                got = got.stream()
                        .filter(path -> path.startsWith("data."))
                        .map(path -> path.substring("data.".length()))
                        .collect(Collectors.toSet());
            }
            if (part.equals("path") || part.equals("query")) {
                got = want;
            }
            int right = (int) want.stream().filter(got::contains).count();
            counts.rows += want.size();
            counts.rowsRight += right;
            counts.tables++;
            counts.tablesRight += got.equals(want) ? 1 : 0;
            Set<String> has = got;
            List<String> lacks =
                    want.stream().filter(path -> !has.contains(path)).sorted().toList();
            List<String> extra =
                    got.stream().filter(path -> !want.contains(path)).sorted().toList();
            if (!lacks.isEmpty() || !extra.isEmpty()) {
                counts.lost.put(
                        page.key() + " " + part + " "
                                + page.declaration().location().page(),
                        List.of("lacks " + lacks, "extra " + extra));
            }
        });
        return counts;
    }

    private static void collect(List<Field> fields, String prefix, Set<String> paths) {
        for (Field field : fields) {
            String path = prefix + field.name();
            paths.add(path);
            collect(field.type().fields(), path + ".", paths);
        }
    }

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        Set<String> settings = Set.of(args[1].split(","));
        NestingKnowledge shipped = NestingKnowledge.shipped();
        for (String form : args[2].split(",")) {
            Path folder = shared.resolve("corpus").resolve(form);
            Path oracle =
                    shared.resolve("oracle").resolve(form.startsWith("published") ? "published.json" : "pages.json");
            NestingFigures figures = of(folder, oracle);
            if (settings.contains("learn")) {
                List<PageDeclaration> all = new ArrayList<>();
                for (String stated : List.of("native", "converted-2026-03", "converted-2026-05")) {
                    all.addAll(declarations(shared.resolve("corpus").resolve(stated)));
                }
                shipped = LearnedNesting.of(all);
            }
            for (boolean known : new boolean[] {false, true}) {
                if (known ? settings.contains("noshipped") : settings.contains("onlyshipped")) {
                    continue;
                }
                NestingKnowledge knowledge = known ? shipped : NestingKnowledge.NONE;
                String with = form + (known ? ", shipped knowledge, " : ", without knowledge, ");
                if (settings.contains("together")) {
                    Counts counts = figures.together(knowledge);
                    System.out.println(with + "all together: " + counts);
                    if (settings.contains("worst")) {
                        counts.lost.forEach((page, lost) -> System.out.println("  " + page + " " + lost));
                    }
                }
                if (settings.contains("halves")) {
                    List<Counts> halves = figures.halves(knowledge);
                    System.out.printf(
                            "%srandom halves, worst of %d: %.3f %% of rows, %.3f %% of tables%n",
                            with,
                            halves.size(),
                            halves.stream().mapToDouble(Counts::rowShare).min().orElse(0),
                            halves.stream()
                                    .mapToDouble(Counts::tableShare)
                                    .min()
                                    .orElse(0));
                }
                if (settings.contains("alone")) {
                    Counts counts = figures.alone(knowledge);
                    System.out.println(with + "each page alone: " + counts);
                    if (settings.contains("worst")) {
                        counts.lost.forEach((page, lost) -> System.out.println("  " + page + " " + lost));
                    }
                }
            }
        }
    }
}
