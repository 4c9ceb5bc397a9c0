package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.nesting.RebuiltNesting.Parents;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nests the rows of a table. Rows are in document order, parents before children. Each row therefore belongs in one
 * of the objects that are open at that point. If the page states the depth, the depth decides; otherwise the features
 * do.
 */
public final class Nester {
    private final Rows rows;

    private Nester(Rows rows) {
        this.rows = rows;
    }

    /** Nests the rows of one table, of which no other page states the nesting. */
    public static Result<List<RowTree>> nest(
            List<RowDeclaration> declared, @Nullable ExampleShape example, TypeKnowledge shapes) {
        return nest(declared, example, shapes, null);
    }

    /**
     * Nests the rows of one table.
     *
     * @param example what the examples of the page show at the top of the table. Null if there are none
     * @param shapes the type knowledge from other tables
     * @param known the nesting of the table on a page that states it; null if there is none
     */
    public static Result<List<RowTree>> nest(
            List<RowDeclaration> declared,
            @Nullable ExampleShape example,
            TypeKnowledge shapes,
            @Nullable KnownNesting known) {
        if (declared.isEmpty()) {
            return Result.of(List.of());
        }
        Rows rows = new Rows(declared);
        Nester nester = new Nester(rows);
        if (declared.stream().map(RowDeclaration::depth).allMatch(Depth::isExact)) {
            return Result.of(nester.trees(StatedNesting.parents(rows), Set.of()));
        }
        RebuiltNesting nesting = new RebuiltNesting(rows, example, shapes, known);
        Parents placed = nesting.best();
        List<Diagnostic> findings = new ArrayList<>(AmbiguityReporter.about(rows, nesting, placed));
        findings.addAll(nesting.known().differencesFrom(placed.rows(), rows));
        return new Result<>(nester.trees(placed.rows(), AmbiguityReporter.objects(placed)), findings);
    }

    private List<RowTree> trees(int[] parents, Set<Integer> inDoubt) {
        List<List<Integer>> children = new ArrayList<>();
        for (int row = -1; row < parents.length; row++) {
            children.add(new ArrayList<>());
        }
        for (int row = 0; row < parents.length; row++) {
            children.get(parents[row] + 1).add(row);
        }
        return trees(-1, children, inDoubt);
    }

    private List<RowTree> trees(int parent, List<List<Integer>> children, Set<Integer> inDoubt) {
        return children.get(parent + 1).stream()
                .map(row -> new RowTree(
                        rows.get(row), trees(row, children, inDoubt), inDoubt.contains(row), rows.surroundings(row)))
                .toList();
    }
}
