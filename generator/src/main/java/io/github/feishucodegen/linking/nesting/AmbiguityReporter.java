package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.linking.nesting.RebuiltNesting.Parents;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reports rows that could have another parent: the two places and the features for each. */
final class AmbiguityReporter {
    private static final int CLUES_NAMED = 3;
    /** The minimum difference of a feature's weight that a message mentions. */
    private static final double WORTH_WORDS = 0.3;

    private final Rows rows;
    private final RebuiltNesting nesting;
    private final Parents placed;

    private AmbiguityReporter(Rows rows, RebuiltNesting nesting, Parents placed) {
        this.rows = rows;
        this.nesting = nesting;
        this.placed = placed;
    }

    /**
     * Returns one finding for each ambiguous row, in the order of the rows. Only the closest alternative is reported.
     */
    static List<Diagnostic> about(Rows rows, RebuiltNesting nesting, Parents placed) {
        Map<Integer, Alternative> closest = new TreeMap<>();
        for (Alternative rival = placed.rivals(); rival != null; rival = rival.rest()) {
            closest.merge(rival.row(), rival, (a, b) -> a.distance() <= b.distance() ? a : b);
        }
        AmbiguityReporter doubts = new AmbiguityReporter(rows, nesting, placed);
        return closest.values().stream().map(doubts::report).toList();
    }

    /** The objects whose fields are ambiguous: a row could be in one or in the other. */
    static Set<Integer> objects(Parents placed) {
        Set<Integer> objects = new HashSet<>();
        for (Alternative rival = placed.rivals(); rival != null; rival = rival.rest()) {
            objects.add(rival.parent());
            objects.add(rival.other());
        }
        return objects;
    }

    private Diagnostic report(Alternative rival) {
        return Diagnostic.warning(
                "nesting-uncertain",
                rows.get(rival.row()).location(),
                "'%s' was placed in %s and could also stand in %s: %s"
                        .formatted(rows.name(rival.row()), nameOf(rival.parent()), nameOf(rival.other()), why(rival)),
                "complete the example on the page, or add the page in a dialect that keeps nesting");
    }

    private String why(Alternative rival) {
        Hypothesis before = placed.before()[rival.row()];
        Map<Feature, Double> difference = new EnumMap<>(nesting.explain(before, rival.row(), rival.parent()));
        nesting.explain(before, rival.row(), rival.other())
                .forEach((clue, said) -> difference.merge(clue, -said, Double::sum));
        List<String> reasons = difference.entrySet().stream()
                .filter(said -> Math.abs(said.getValue()) >= WORTH_WORDS)
                .sorted((a, b) -> Double.compare(Math.abs(b.getValue()), Math.abs(a.getValue())))
                .limit(CLUES_NAMED)
                .map(said -> reason(said.getKey(), said.getValue() > 0, rival))
                .toList();
        return reasons.isEmpty() ? "nothing tells the two apart" : String.join("; ", reasons);
    }

    /** The text of one feature. It names the place that the feature is about, whether it speaks for or against it. */
    private String reason(Feature clue, boolean forChosen, Alternative rival) {
        boolean speaksFor = clue.weight() > 0;
        int about = speaksFor == forChosen ? rival.parent() : rival.other();
        return "%s %s speaks that %s".formatted(speaksFor ? "for" : "against", shortName(about), clue.words());
    }

    private String shortName(int row) {
        return row < 0 ? "the top" : "'" + rows.name(row) + "'";
    }

    private String nameOf(int row) {
        return row < 0
                ? "the top of the table"
                : "'%s' (line %s)"
                        .formatted(rows.name(row), rows.get(row).location().line());
    }
}
