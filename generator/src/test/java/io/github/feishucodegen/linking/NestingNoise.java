package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.linking.knowledge.KnownTable;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.linking.knowledge.TableKey.Part;
import io.github.feishucodegen.linking.nesting.ExampleShape;
import io.github.feishucodegen.linking.nesting.KnownNesting;
import io.github.feishucodegen.linking.nesting.Nester;
import io.github.feishucodegen.linking.nesting.RowTree;
import io.github.feishucodegen.linking.nesting.TypeKnowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Changes rows of pages whose nesting is known, and counts the rows that are then at their places. One row of twenty is
 * removed, renamed, moved or inserted. The examples stay as they are, so that they do not show new rows.
 */
final class NestingNoise {
    private static final double CHANGED = 0.05;
    private static final LocalDate LATER = LocalDate.of(2099, 1, 1);

    /** Numbers of rows: of those that stayed as they are, and of those that knowledge cannot know. */
    record Counts(int stayed, int stayedRight, int changed, int changedRight) {
        Counts plus(Counts other) {
            return new Counts(
                    stayed + other.stayed,
                    stayedRight + other.stayedRight,
                    changed + other.changed,
                    changedRight + other.changedRight);
        }
    }

    private record Row(RowDeclaration row, int depth, boolean changed) {}

    private final Random random;

    NestingNoise(long seed) {
        this.random = new Random(seed);
    }

    /** The counts with and without knowledge, over the response tables of pages that state their nesting. */
    List<Counts> measure(List<OperationDeclaration> pages, NestingKnowledge known, int most) {
        Counts with = new Counts(0, 0, 0, 0);
        Counts without = with;
        int measured = 0;
        for (OperationDeclaration page : pages) {
            KnownTable table = known.table(KnowledgeKeys.of(page, Part.RESPONSE));
            boolean fits = table != null
                    && NestedTable.isExact(page.response())
                    && page.response().rows().size() > 8;
            if (!fits || measured++ == most) {
                continue;
            }
            List<Row> rows = changed(page);
            ExampleShape shown = ExampleShape.of(page.responseExamples().stream()
                    .map(example -> example.text())
                    .toList());
            TypeKnowledge.Builder types = new TypeKnowledge.Builder();
            known.tables(KnowledgeKeys.project(page)).forEach(types::observeKnown);
            with = with.plus(count(rows, shown, types.build(), new KnownNesting(table, LATER)));
            without = without.plus(count(rows, shown, TypeKnowledge.NONE, null));
        }
        return List.of(with, without);
    }

    private static Counts count(
            List<Row> rows, @Nullable ExampleShape shown, TypeKnowledge types, @Nullable KnownNesting known) {
        List<RowDeclaration> flat =
                rows.stream().map(row -> at(row.row(), Depth.UNKNOWN)).toList();
        List<RowDeclaration> stated = rows.stream()
                .map(row -> at(row.row(), Depth.exactly(row.depth())))
                .toList();
        Map<Integer, Integer> right = new HashMap<>();
        parents(Nester.nest(stated, null, TypeKnowledge.NONE).value(), 0, right);
        Map<Integer, Integer> placed = new HashMap<>();
        parents(Nester.nest(flat, shown, types, known).value(), 0, placed);
        int[] counts = new int[4];
        for (Row row : rows) {
            int line = row.row().location().line();
            int kind = row.changed() ? 2 : 0;
            counts[kind]++;
            counts[kind + 1] += right.get(line).equals(placed.get(line)) ? 1 : 0;
        }
        return new Counts(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Collects the line of the row around each row, by line. Lines are unique here. */
    private static void parents(List<RowTree> trees, int around, Map<Integer, Integer> parents) {
        for (RowTree tree : trees) {
            int line = tree.row().location().line();
            parents.put(line, around);
            parents(tree.children(), line, parents);
        }
    }

    private List<Row> changed(OperationDeclaration page) {
        List<Row> rows = new ArrayList<>();
        collect(Nester.nest(page.response().rows(), null, TypeKnowledge.NONE).value(), 0, rows);
        for (int i = 0; i < rows.size(); i++) {
            if (random.nextDouble() < CHANGED) {
                change(rows, i);
            }
        }
        List<Row> numbered = new ArrayList<>();
        for (Row row : rows) {
            Location location = new Location("noise.md", numbered.size() + 1);
            RowDeclaration d = row.row();
            numbered.add(new Row(
                    new RowDeclaration(location, d.name(), d.depth(), d.type(), d.required(), d.cell()),
                    row.depth(),
                    row.changed()));
        }
        return numbered;
    }

    private void change(List<Row> rows, int i) {
        Row row = rows.get(i);
        boolean leaf = i + 1 == rows.size() || rows.get(i + 1).depth() <= row.depth();
        switch (random.nextInt(4)) {
            case 0 -> {
                if (leaf && rows.size() > 2) {
                    rows.remove(i);
                }
            }
            case 1 -> rows.set(i, new Row(named(row.row(), row.row().name() + "_renamed"), row.depth(), true));
            case 2 -> {
                if (leaf) {
                    rows.remove(i);
                    int j = random.nextInt(rows.size());
                    rows.add(j, new Row(row.row(), rows.get(j).depth(), true));
                }
            }
            default -> rows.add(i, new Row(named(scalar(row.row()), "inserted_" + i), row.depth(), true));
        }
    }

    private static RowDeclaration scalar(RowDeclaration row) {
        return row.withType("string");
    }

    private static RowDeclaration named(RowDeclaration row, String name) {
        return new RowDeclaration(row.location(), name, row.depth(), row.type(), row.required(), row.cell());
    }

    private static RowDeclaration at(RowDeclaration row, Depth depth) {
        return new RowDeclaration(row.location(), row.name(), depth, row.type(), row.required(), row.cell());
    }

    private static void collect(List<RowTree> trees, int depth, List<Row> rows) {
        for (RowTree tree : trees) {
            rows.add(new Row(tree.row(), depth, false));
            collect(tree.children(), depth + 1, rows);
        }
    }
}
