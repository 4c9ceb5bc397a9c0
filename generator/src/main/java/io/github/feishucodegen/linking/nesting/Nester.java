package io.github.feishucodegen.linking.nesting;

import static io.github.feishucodegen.linking.nesting.Evidence.BEYOND_REPEAT;
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
import static io.github.feishucodegen.linking.nesting.Evidence.TYPE_INSIDE_ITSELF;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    /** So far behind the best, no placing has ever caught up. */
    private static final double HOPELESS = 16;
    /** Deeper than any page; keeps hostile tables from exhausting the stack. */
    private static final int DEEPEST = 40;
    /** Below this distance of the scores, the runner-up is worth telling about. */
    private static final double CLEAR = 0.75;

    private static final Comparator<Placing> BEST_FIRST =
            Comparator.comparingDouble((Placing p) -> p.score).reversed();

    /** The sort is stable: among equals the placing that was better before stays in front. */
    private static final Comparator<Step> BEST_STEP_FIRST =
            Comparator.comparingDouble(Step::score).reversed();

    private final List<RowDeclaration> rows;
    private final List<TypeExpression> types;
    private final TypeShapes shapes;
    private final Repeats repeats;

    private Nester(List<RowDeclaration> rows, TypeShapes shapes) {
        this.rows = rows;
        this.types = rows.stream().map(row -> TypeColumn.parse(row.type())).toList();
        this.shapes = shapes;
        this.repeats = Repeats.in(rows, types);
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
                .map(p -> new Placing(p.open, p.score + closingAll(p.open), p.parentRow, p.before))
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
        List<Step> steps = new ArrayList<>();
        for (Placing placing : carried) {
            offer(placing, row, steps);
        }
        double hopeless = steps.stream().mapToDouble(Step::score).max().orElse(0) - HOPELESS;
        steps.removeIf(step -> step.score < hopeless);
        steps.sort(BEST_STEP_FIRST);
        Map<Long, Placing> next = new LinkedHashMap<>();
        for (Step step : steps) {
            if (next.size() == PLACINGS_CARRIED) {
                break;
            }
            Placing placing = take(step, row);
            next.putIfAbsent(placing.signature(), placing);
        }
        return List.copyOf(next.values());
    }

    /** Offers the row to every open object of the placing that its depth allows. */
    private void offer(Placing placing, int row, List<Step> steps) {
        Depth depth = rows.get(row).depth();
        double closed = placing.score;
        boolean offered = false;
        for (Frame f = placing.open; f != null; f = f.parent) {
            int inside = f.depth + 1;
            // Where a level was skipped, the row belongs to the deepest object above it.
            if (inside <= DEEPEST && inside <= depth.most() && (inside >= depth.least() || !offered)) {
                steps.add(new Step(placing, f, closed + taking(f, row)));
                offered = true;
            }
            if (inside < depth.least() && offered) {
                return;
            }
            closed += closing(f);
        }
    }

    private Placing take(Step step, int row) {
        String name = rows.get(row).name();
        Frame parent = step.parent.taking(name);
        return new Placing(parent.open(row, name, types.get(row), shapes), step.score, step.parent.row, step.placing);
    }

    /** A placing that could take the next row into one of its open objects. */
    private record Step(Placing placing, Frame parent, double score) {}

    /** What speaks for and against a row inside the parent. */
    private double taking(Frame parent, int row) {
        String name = rows.get(row).name();
        TypeExpression type = types.get(row);
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
        for (Frame f = parent; f != null; f = f.parent) {
            if (repeats.isBeyond(f.row, row)) {
                score += BEYOND_REPEAT;
            }
            if (f.row >= 0
                    && type.core() instanceof TypeExpression.Named
                    && type.core().equals(f.type.core())) {
                score += TYPE_INSIDE_ITSELF;
            }
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

    private static double closingAll(Frame innermost) {
        double score = 0;
        for (Frame f = innermost; f != null; f = f.parent) {
            score += closing(f);
        }
        return score;
    }

    /** What speaks for and against an object having no more rows than it has now. */
    private static double closing(Frame f) {
        double score = 0;
        boolean exampleHasMembers = f.example != null && f.example.isObject() && f.example.memberCount() > 0;
        if (f.children > 0) {
            int leftOut = exampleHasMembers ? f.example.memberCount() - f.matched : 0;
            return LEAVES_OPEN_OBJECT + EXAMPLE_MEMBER_LEFT_OUT * Math.min(LEFT_OUT_AT_MOST, leftOut);
        }
        if (f.type.core() instanceof TypeExpression.Named) {
            score += NAMED_TYPE_STAYS_EMPTY;
        } else if (f.type.core() instanceof TypeExpression.Anonymous) {
            score += OBJECT_STAYS_EMPTY;
        }
        if (exampleHasMembers && f.type.mayHoldFields()) {
            score += EMPTY_THOUGH_EXAMPLE_HAS_MEMBERS;
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
