package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.nesting.RebuiltNesting.Parents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Places the rows of a table inside each other. Rows come in document order, parents before children, so each row
 * stands in one of the objects that are open when it comes. Where the page tells the depth it decides; where it does
 * not, the evidence does.
 */
public final class Nester {
    /** Below this distance of the scores, the runner-up is worth telling about. */
    private static final double CLEAR = 0.75;

    private final Rows rows;

    private Nester(Rows rows) {
        this.rows = rows;
    }

    /**
     * Places the rows of one table.
     *
     * @param example what the examples of the page show at the table's top; null where there are none
     * @param shapes what is known about named types from elsewhere
     */
    public static Result<List<RowTree>> nest(
            List<RowDeclaration> declared, @Nullable ExampleShape example, TypeShapes shapes) {
        if (declared.isEmpty()) {
            return Result.of(List.of());
        }
        Rows rows = new Rows(declared);
        Nester nester = new Nester(rows);
        if (declared.stream().map(RowDeclaration::depth).allMatch(Depth::isExact)) {
            return Result.of(nester.trees(StatedNesting.parents(rows)));
        }
        List<Parents> best = new RebuiltNesting(rows, shapes).best(example);
        return new Result<>(
                nester.trees(best.get(0).rows()),
                nester.uncertainty(best).map(List::of).orElse(List.of()));
    }

    private Optional<Diagnostic> uncertainty(List<Parents> best) {
        if (best.size() < 2 || best.get(0).score() - best.get(1).score() >= CLEAR) {
            return Optional.empty();
        }
        int[] chosen = best.get(0).rows();
        int[] other = best.get(1).rows();
        int row = 0;
        while (chosen[row] == other[row]) {
            row++;
        }
        return Optional.of(Diagnostic.warning(
                "nesting-uncertain",
                rows.get(row).location(),
                "'%s' was placed in %s and could also stand in %s: examples, sibling names and known types speak about"
                                .formatted(rows.name(row), nameOf(chosen[row]), nameOf(other[row]))
                        + " equally for both",
                "complete the example on the page, or add the page in a dialect that keeps nesting"));
    }

    private String nameOf(int row) {
        return row < 0
                ? "the top of the table"
                : "'%s' (line %s)"
                        .formatted(rows.name(row), rows.get(row).location().line());
    }

    private List<RowTree> trees(int[] parents) {
        List<List<Integer>> children = new ArrayList<>();
        for (int row = -1; row < parents.length; row++) {
            children.add(new ArrayList<>());
        }
        for (int row = 0; row < parents.length; row++) {
            children.get(parents[row] + 1).add(row);
        }
        return trees(-1, children);
    }

    private List<RowTree> trees(int parent, List<List<Integer>> children) {
        return children.get(parent + 1).stream()
                .map(row -> new RowTree(rows.get(row), trees(row, children)))
                .toList();
    }
}
