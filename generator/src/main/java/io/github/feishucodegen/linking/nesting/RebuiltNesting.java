package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.diagnostic.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Nests rows whose depth the page does not state, or states only as a range. It is a beam search: the hypotheses with
 * the best scores are kept for each row, and the best one at the end wins.
 */
final class RebuiltNesting {
    /**
     * The maximum number of hypotheses kept. It is enough for every table seen. More would cost time in proportion.
     */
    private static final int HYPOTHESES_KEPT = 48;
    /** The distance from the best score at which a hypothesis is dropped. It would hardly ever become the best. */
    private static final double HOPELESS = 14;

    /** The sort is stable: among equal scores, the hypothesis that was better before comes first. */
    private static final Comparator<Step> BEST_STEP_FIRST =
            Comparator.comparingDouble(Step::score).reversed();

    private final Rows rows;
    private final @Nullable ExampleShape example;
    private final TableContext table;
    private final Evidence evidence;
    /**
     * The type knowledge for each row's type. Where it is missing, {@code namesakes} has that for rows with the same
     * name.
     */
    private final @Nullable TypeShape[] shapes;

    private final @Nullable TypeShape[] namesakes;
    /** The same for objects that the example shows: without what the example has taught. */
    private final @Nullable TypeShape[] shapesElsewhere;

    private final @Nullable TypeShape[] namesakesElsewhere;

    RebuiltNesting(Rows rows, @Nullable ExampleShape example, TypeKnowledge shapes, @Nullable KnownNesting known) {
        this.rows = rows;
        this.example = example;
        this.table = TableContext.of(rows, example, known);
        this.evidence = new Evidence(table);
        this.shapes = new TypeShape[rows.size()];
        this.namesakes = new TypeShape[rows.size()];
        this.shapesElsewhere = new TypeShape[rows.size()];
        this.namesakesElsewhere = new TypeShape[rows.size()];
        Location first = rows.get(0).location();
        for (int row = 0; row < rows.size(); row++) {
            String type = rows.typeName(row);
            int around = rows.surroundings(row);
            if (type != null) {
                this.shapes[row] = shapes.of(type, around, first);
                shapesElsewhere[row] = shapes.ofOtherTables(type, around, first);
            }
            if (rows.isContainer(row) && (type == null || !shapes.knows(type))) {
                String name = TypeKnowledge.ofNamesakes(rows.name(row));
                namesakes[row] = shapes.of(name, around, first);
                namesakesElsewhere[row] = shapes.ofOtherTables(name, around, first);
            }
        }
    }

    /** The best hypothesis for all rows, with the alternatives that lost by a small distance. */
    Parents best() {
        List<Hypothesis> carried = List.of(Hypothesis.start(example));
        for (int row = 0; row < rows.size(); row++) {
            carried = extend(carried, row);
        }
        List<Step> ends = carried.stream()
                .map(hypothesis -> new Step(hypothesis, hypothesis.open(), closedCompletely(hypothesis), null))
                .sorted(BEST_STEP_FIRST)
                .toList();
        Hypothesis best = ends.get(0).hypothesis;
        for (Step end : ends.subList(1, ends.size())) {
            best = best.with(Alternative.add(best, end.hypothesis, ends.get(0).score - end.score, rows.size() - 1));
        }
        return parents(best);
    }

    /**
     * The parent of each row.
     *
     * @param rows the number of each row's parent, -1 for the table
     * @param before the hypothesis before each row was placed
     */
    record Parents(
            int[] rows, Hypothesis[] before, @Nullable Alternative alternatives) {}

    /** The places of the rows on a page that states them. */
    KnownPlaces known() {
        return table.known();
    }

    /** The features for a row in one of the objects that are open before it, with their weights. */
    Map<Feature, Double> explain(Hypothesis before, int row, int parent) {
        Map<Feature, Double> scores = new EnumMap<>(Feature.class);
        for (OpenObject f = before.open(); f != null; f = f.parent()) {
            if (f.row() == parent) {
                evidence.explainTaking(f, row, scores);
                break;
            }
            evidence.explainClosing(f, row, scores);
        }
        return scores;
    }

    private List<Hypothesis> extend(List<Hypothesis> carried, int row) {
        List<Step> steps = new ArrayList<>();
        for (Hypothesis hypothesis : carried) {
            offer(hypothesis, row, steps);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (Step step : steps) {
            best = Math.max(best, step.score);
        }
        double hopeless = best - HOPELESS;
        steps.removeIf(step -> step.score < hopeless);
        steps.sort(BEST_STEP_FIRST);
        Map<Long, Hypothesis> next = new LinkedHashMap<>();
        for (Step step : steps) {
            if (next.size() == HYPOTHESES_KEPT) {
                break;
            }
            Hypothesis hypothesis = take(step, row);
            next.merge(
                    hypothesis.signature(),
                    hypothesis,
                    (better, other) ->
                            better.with(Alternative.add(better, other, better.score() - other.score(), row)));
        }
        return List.copyOf(next.values());
    }

    /** Adds a step for every open object of the hypothesis that the row's depth allows. */
    private void offer(Hypothesis hypothesis, int row, List<Step> steps) {
        Depth depth = rows.get(row).depth();
        double closed = hypothesis.score();
        Names sibling = null;
        boolean offered = false;
        for (OpenObject f = hypothesis.open(); f != null; f = f.parent()) {
            int inside = f.depth() + 1;
            ScoreCache scores = f.scores();
            if (scores.isNewFor(row)) {
                scores.of(row, evidence.taking(f, row), evidence.closing(f, row));
            }
            // If the page skips a level, the row belongs to the deepest object above it.
            if (inside <= StatedNesting.DEEPEST && inside <= depth.most() && (inside >= depth.least() || !offered)) {
                steps.add(new Step(hypothesis, f, closed + scores.taking(), sibling));
                offered = true;
            }
            if (inside < depth.least() && offered) {
                return;
            }
            closed += scores.closing();
            sibling = f.names();
        }
    }

    private Hypothesis take(Step step, int row) {
        boolean again = step.parent.holds(rows.nameId(row));
        OpenObject parent = step.parent.taking(
                row,
                rows.nameId(row),
                rows.name(row),
                rows.typeName(row) != null,
                rows.isContainer(row),
                table.wording().listsKinds(row),
                step.sibling);
        ClosedTypes closedTypes = closedTypes(step);
        boolean shown = !again && step.parent.shows(rows.name(row), rows.type(row));
        OpenObject open = parent.open(
                row,
                rows.name(row),
                rows.type(row),
                shown ? shapesElsewhere[row] : shapes[row],
                shown ? namesakesElsewhere[row] : namesakes[row],
                ClosedTypes.of(closedTypes, rows.repeatedType(row)),
                closedTypes,
                table.repeats().reach(row),
                table.repeats().shared(row),
                again);
        return new Hypothesis(
                open, step.score, step.parent.row(), closedTypes, step.hypothesis.alternatives(), step.hypothesis);
    }

    /** The types of the hypothesis, and those of the objects that the step closes. */
    private @Nullable ClosedTypes closedTypes(Step step) {
        ClosedTypes closed = step.hypothesis.closedTypes();
        for (OpenObject f = step.hypothesis.open(); f != null && f != step.parent; f = f.parent()) {
            closed = ClosedTypes.with(closed, rows.repeatedType(f.row()), f.names());
        }
        return closed;
    }

    private double closedCompletely(Hypothesis hypothesis) {
        double closed = 0;
        for (OpenObject f = hypothesis.open(); f != null; f = f.parent()) {
            closed = evidence.closed(closed, f);
        }
        return hypothesis.score() + closed;
    }

    private Parents parents(Hypothesis end) {
        int[] parents = new int[rows.size()];
        Hypothesis[] before = new Hypothesis[rows.size()];
        Hypothesis hypothesis = end;
        for (int row = rows.size() - 1; row >= 0; row--) {
            parents[row] = hypothesis.parentRow();
            hypothesis = Objects.requireNonNull(hypothesis.before(), "as many placings as rows");
            before[row] = hypothesis;
        }
        return new Parents(parents, before, end.alternatives());
    }

    /**
     * One extension of a hypothesis: the next row goes into {@code parent}, and all objects inside {@code parent} are
     * closed.
     */
    private record Step(
            Hypothesis hypothesis,
            OpenObject parent,
            double score,
            @Nullable Names sibling) {}
}
