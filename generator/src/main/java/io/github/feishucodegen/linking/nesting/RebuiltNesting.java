package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.Depth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Places rows whose depth the page does not state, or only within bounds. A beam search: of all ways to place the rows
 * so far, those for which the evidence speaks most are carried along, and the best at the end wins.
 */
final class RebuiltNesting {
    /** Enough for every table seen; more would cost time in proportion. */
    private static final int PLACINGS_CARRIED = 24;
    /** So far behind the best, a placing hardly ever catches up. */
    private static final double HOPELESS = 14;

    /** The sort is stable: among equals the placing that was better before stays in front. */
    private static final Comparator<Step> BEST_STEP_FIRST =
            Comparator.comparingDouble(Step::score).reversed();

    private final Rows rows;
    private final TypeShapes shapes;
    private final Repeats repeats;
    private final Evidence evidence;

    RebuiltNesting(Rows rows, TypeShapes shapes) {
        this.rows = rows;
        this.shapes = shapes;
        this.repeats = Repeats.in(rows);
        this.evidence = new Evidence(rows);
    }

    /** The best placing of all rows, and the second best where there is one. */
    List<Parents> best(@Nullable ExampleShape example) {
        List<Placing> carried = List.of(new Placing(Frame.table(example), 0, -1, null, null));
        for (int row = 0; row < rows.size(); row++) {
            carried = extend(carried, row);
        }
        return carried.stream()
                .map(placing ->
                        new Step(placing, placing.open(), placing.score() + closingAll(placing.open()), null, null))
                .sorted(BEST_STEP_FIRST)
                .limit(2)
                .map(step -> new Parents(parents(step.placing), step.score))
                .toList();
    }

    /** The number of each row's parent, -1 for the table, and what the evidence adds up to. */
    record Parents(int[] rows, double score) {}

    private List<Placing> extend(List<Placing> carried, int row) {
        List<Step> steps = new ArrayList<>();
        for (Placing placing : carried) {
            offer(placing, row, steps);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (Step step : steps) {
            best = Math.max(best, step.score);
        }
        double hopeless = best - HOPELESS;
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
        ClosedTypes closedTypes = placing.closedTypes();
        double closed = placing.score();
        Names sibling = null;
        boolean offered = false;
        for (Frame f = placing.open(); f != null; f = f.parent()) {
            int inside = f.depth() + 1;
            // Where a level was skipped, the row belongs to the deepest object above it.
            if (inside <= StatedNesting.DEEPEST && inside <= depth.most() && (inside >= depth.least() || !offered)) {
                steps.add(new Step(placing, f, closed + evidence.taking(f, row), closedTypes, sibling));
                offered = true;
            }
            if (inside < depth.least() && offered) {
                return;
            }
            closed += evidence.closing(f, row);
            sibling = f.names();
            closedTypes =
                    f.row() < 0 ? closedTypes : ClosedTypes.with(closedTypes, rows.repeatedType(f.row()), f.names());
        }
    }

    private Placing take(Step step, int row) {
        String type = rows.typeName(row);
        boolean again = step.parent.holds(rows.nameId(row));
        Frame parent = step.parent.taking(row, rows.nameId(row), rows.name(row), type != null, step.sibling);
        Frame open = parent.open(
                row,
                rows.name(row),
                rows.type(row),
                type == null ? null : shapes.of(type),
                ClosedTypes.of(step.closedTypes, rows.repeatedType(row)),
                repeats.reach(row),
                repeats.shared(row),
                again);
        return new Placing(open, step.score, step.parent.row(), step.closedTypes, step.placing);
    }

    private double closingAll(Frame innermost) {
        double score = 0;
        for (Frame f = innermost; f != null; f = f.parent()) {
            score += evidence.closing(f);
        }
        return score;
    }

    private int[] parents(Placing end) {
        int[] parents = new int[rows.size()];
        Placing placing = end;
        for (int row = rows.size() - 1; row >= 0; row--) {
            parents[row] = placing.parentRow();
            placing = Objects.requireNonNull(placing.before(), "as many placings as rows");
        }
        return parents;
    }

    /** A placing that could take the next row into one of its open objects, once those inside that one are closed. */
    private record Step(
            Placing placing,
            Frame parent,
            double score,
            @Nullable ClosedTypes closedTypes,
            @Nullable Names sibling) {}
}
