package io.github.feishucodegen.linking.nesting;

import static io.github.feishucodegen.linking.nesting.Evidence.EMPTY_THOUGH_EXAMPLE_HAS_MEMBERS;
import static io.github.feishucodegen.linking.nesting.Evidence.EXAMPLE_MEMBER_LEFT_OUT;
import static io.github.feishucodegen.linking.nesting.Evidence.FIELD_OF_TYPE;
import static io.github.feishucodegen.linking.nesting.Evidence.IN_EXAMPLE;
import static io.github.feishucodegen.linking.nesting.Evidence.KIND_AGREES;
import static io.github.feishucodegen.linking.nesting.Evidence.KIND_DIFFERS;
import static io.github.feishucodegen.linking.nesting.Evidence.LEAVES_OPEN_OBJECT;
import static io.github.feishucodegen.linking.nesting.Evidence.LEFT_OUT_AT_MOST;
import static io.github.feishucodegen.linking.nesting.Evidence.NAMED_TYPE_STAYS_EMPTY;
import static io.github.feishucodegen.linking.nesting.Evidence.NAME_TWICE;
import static io.github.feishucodegen.linking.nesting.Evidence.NOT_FIELD_OF_TYPE;
import static io.github.feishucodegen.linking.nesting.Evidence.NOT_IN_EXAMPLE;
import static io.github.feishucodegen.linking.nesting.Evidence.OBJECT_STAYS_EMPTY;
import static io.github.feishucodegen.linking.nesting.Evidence.PARENT_IS_SCALAR;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places the rows of a table inside each other. Rows come in document order, parents before children, so each row
 * stands in one of the objects that are open when it comes. Where the page tells the depth it decides; where it does
 * not, the placings that the evidence speaks for most are carried along, and the best at the end wins.
 */
public final class Nester {
    /** Enough for every table seen; more would cost time in proportion. */
    private static final int PLACINGS_CARRIED = 40;
    /** Deeper than any page; keeps hostile tables from exhausting the stack. */
    private static final int DEEPEST = 40;
    /** Below this distance of the scores, the runner-up is worth telling about. */
    private static final double CLEAR = 0.75;

    private static final Comparator<Placing> BEST_FIRST =
            Comparator.comparingDouble((Placing p) -> p.score).reversed();

    private final List<RowDeclaration> rows;
    private final List<TypeExpression> types;
    private final TypeShapes shapes;

    private Nester(List<RowDeclaration> rows, TypeShapes shapes) {
        this.rows = rows;
        this.types = rows.stream().map(row -> TypeColumn.parse(row.type())).toList();
        this.shapes = shapes;
    }

    /**
     * Places the rows of one table.
     *
     * @param example what the examples of the page show at the table's top; null where there are none
     * @param shapes what is known about named types from elsewhere
     */
    public static Result<List<RowTree>> nest(
            List<RowDeclaration> rows, @Nullable ExampleShape example, TypeShapes shapes) {
        return rows.isEmpty() ? Result.of(List.of()) : new Nester(rows, shapes).place(example);
    }

    private Result<List<RowTree>> place(@Nullable ExampleShape example) {
        List<Placing> carried = List.of(new Placing(Frame.table(example), 0, -1, null));
        for (int row = 0; row < rows.size(); row++) {
            carried = extend(carried, row);
        }
        List<Placing> closed = carried.stream()
                .map(p -> new Placing(p.open, p.score + closing(p.open, null), p.parentRow, p.before))
                .sorted(BEST_FIRST)
                .toList();
        int[] parents = parents(closed.get(0));
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (closed.size() > 1) {
            tellUncertain(parents, closed, diagnostics);
        }
        return new Result<>(trees(parents), diagnostics);
    }

    private List<Placing> extend(List<Placing> carried, int row) {
        Map<Long, Placing> next = new HashMap<>();
        for (Placing placing : carried) {
            Frame exact = null;
            boolean fits = false;
            for (Frame f = placing.open; f != null; f = f.parent) {
                Depth depth = rows.get(row).depth();
                if (f.depth >= DEEPEST) {
                    continue;
                }
                if (f.depth + 1 >= depth.least() && f.depth + 1 <= depth.most()) {
                    keep(next, grow(placing, f, row));
                    fits = true;
                } else if (f.depth + 1 < depth.least() && exact == null) {
                    exact = f;
                }
            }
            if (!fits && exact != null) {
                // A level was skipped: the row belongs to the deepest object above it.
                keep(next, grow(placing, exact, row));
            }
        }
        List<Placing> best = new ArrayList<>(next.values());
        best.sort(BEST_FIRST.thenComparingLong(Placing::signature));
        return best.size() > PLACINGS_CARRIED ? List.copyOf(best.subList(0, PLACINGS_CARRIED)) : best;
    }

    private static void keep(Map<Long, Placing> placings, Placing candidate) {
        placings.merge(candidate.signature(), candidate, (a, b) -> b.score > a.score ? b : a);
    }

    private Placing grow(Placing placing, Frame parent, int row) {
        String name = rows.get(row).name();
        TypeExpression type = types.get(row);
        double score = placing.score + closing(placing.open, parent) + taking(parent, name, type);
        return new Placing(parent.taking(name).open(row, name, type, shapes), score, parent.row, placing);
    }

    /** What speaks for and against a row of that name and type inside the parent. */
    private double taking(Frame parent, String name, TypeExpression type) {
        double score = 0;
        if (parent.holds(name)) {
            score += NAME_TWICE;
        }
        if (!parent.type.mayHoldFields() && parent.children == 0) {
            score += PARENT_IS_SCALAR;
        }
        if (parent.example != null && parent.example.isObject()) {
            ExampleShape member = parent.example.member(name);
            score += member == null ? NOT_IN_EXAMPLE : IN_EXAMPLE + kind(member, type);
        }
        if (parent.shape != null) {
            score += parent.shape.count(name) > 0 ? FIELD_OF_TYPE : NOT_FIELD_OF_TYPE;
        }
        return score;
    }

    private static double kind(ExampleShape member, TypeExpression type) {
        boolean wantsList = type instanceof TypeExpression.ListOf;
        boolean wantsScalar = type instanceof TypeExpression.Scalar;
        if (wantsList ? member.isList() : wantsScalar ? member.isScalar() : !member.isScalar()) {
            return KIND_AGREES;
        }
        return wantsList && member.isScalar() || wantsScalar && (member.isObject() || member.isList())
                ? KIND_DIFFERS
                : 0;
    }

    /** What speaks for and against closing all objects from the innermost up to, not with, the last. */
    private static double closing(Frame innermost, @Nullable Frame last) {
        double score = 0;
        for (Frame f = innermost; f != last && f != null; f = f.parent) {
            boolean exampleHasMembers = f.example != null && f.example.isObject() && f.example.memberCount() > 0;
            if (f.children == 0) {
                if (f.type.core() instanceof TypeExpression.Named) {
                    score += NAMED_TYPE_STAYS_EMPTY;
                } else if (f.type.core() instanceof TypeExpression.Anonymous) {
                    score += OBJECT_STAYS_EMPTY;
                }
                if (exampleHasMembers && f.type.mayHoldFields()) {
                    score += EMPTY_THOUGH_EXAMPLE_HAS_MEMBERS;
                }
            } else {
                if (exampleHasMembers && f.example != null) {
                    score += EXAMPLE_MEMBER_LEFT_OUT * Math.min(LEFT_OUT_AT_MOST, f.example.memberCount() - f.matched);
                }
                score += LEAVES_OPEN_OBJECT;
            }
        }
        return score;
    }

    private int[] parents(Placing end) {
        int[] parents = new int[rows.size()];
        Placing p = end;
        for (int row = rows.size() - 1; row >= 0; row--) {
            parents[row] = p.parentRow;
            p = java.util.Objects.requireNonNull(p.before, "as many placings as rows");
        }
        return parents;
    }

    private void tellUncertain(int[] chosen, List<Placing> closed, List<Diagnostic> diagnostics) {
        Placing runnerUp = closed.get(1);
        double distance = closed.get(0).score - runnerUp.score;
        if (distance >= CLEAR) {
            return;
        }
        int[] other = parents(runnerUp);
        for (int row = 0; row < chosen.length; row++) {
            if (chosen[row] != other[row]) {
                diagnostics.add(Diagnostic.warning(
                        "nesting-uncertain",
                        rows.get(row).location(),
                        "'%s' was placed in %s and could also stand in %s: examples, sibling names and known types speak"
                                        .formatted(rows.get(row).name(), nameOf(chosen[row]), nameOf(other[row]))
                                + " about equally for both",
                        "complete the example on the page, or add the page in a dialect that keeps nesting"));
                return;
            }
        }
    }

    private String nameOf(int row) {
        return row < 0
                ? "the top of the table"
                : "'" + rows.get(row).name() + "' (line "
                        + rows.get(row).location().line() + ")";
    }

    private List<RowTree> trees(int[] parents) {
        Map<Integer, List<Integer>> children = new HashMap<>();
        for (int row = 0; row < parents.length; row++) {
            children.computeIfAbsent(parents[row], absent -> new ArrayList<>()).add(row);
        }
        return trees(-1, children);
    }

    private List<RowTree> trees(int parent, Map<Integer, List<Integer>> children) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(row -> new RowTree(rows.get(row), trees(row, children)))
                .toList();
    }
}
