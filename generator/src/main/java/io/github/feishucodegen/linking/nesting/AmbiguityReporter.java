package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.linking.nesting.RebuiltNesting.Parents;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reports rows that could have another parent: the two places and the features for each. */
final class AmbiguityReporter {
    private static final int FEATURES_NAMED = 3;
    /** The minimum difference of a feature's weight that a message mentions. */
    private static final double SMALLEST_REPORTED = 0.3;

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
        for (Alternative alternative = placed.alternatives(); alternative != null; alternative = alternative.rest()) {
            closest.merge(alternative.row(), alternative, (a, b) -> a.distance() <= b.distance() ? a : b);
        }
        AmbiguityReporter doubts = new AmbiguityReporter(rows, nesting, placed);
        return closest.values().stream().map(doubts::report).toList();
    }

    /** The objects whose fields are ambiguous: a row could be in one or in the other. */
    static Set<Integer> objects(Parents placed) {
        Set<Integer> objects = new HashSet<>();
        for (Alternative alternative = placed.alternatives(); alternative != null; alternative = alternative.rest()) {
            objects.add(alternative.parent());
            objects.add(alternative.other());
        }
        return objects;
    }

    private Diagnostic report(Alternative alternative) {
        return Diagnostic.of(
                LinkingFinding.NESTING_UNCERTAIN,
                rows.get(alternative.row()).location(),
                "'%s' was placed in %s and could also belong to %s: %s"
                        .formatted(
                                rows.name(alternative.row()),
                                rows.nameOf(alternative.parent()),
                                rows.nameOf(alternative.other()),
                                why(alternative)));
    }

    private String why(Alternative alternative) {
        Hypothesis before = placed.before()[alternative.row()];
        Map<Feature, Double> difference =
                new EnumMap<>(nesting.explain(before, alternative.row(), alternative.parent()));
        nesting.explain(before, alternative.row(), alternative.other())
                .forEach((feature, scores) -> difference.merge(feature, -scores, Double::sum));
        List<String> reasons = difference.entrySet().stream()
                .filter(scores -> Math.abs(scores.getValue()) >= SMALLEST_REPORTED)
                .sorted((a, b) -> Double.compare(Math.abs(b.getValue()), Math.abs(a.getValue())))
                .limit(FEATURES_NAMED)
                .map(scores -> reason(scores.getKey(), scores.getValue() > 0, alternative))
                .toList();
        return reasons.isEmpty() ? "no feature decides between them" : String.join("; ", reasons);
    }

    /** The text of one feature. It names the place that the feature is about, whether it speaks for or against it. */
    private String reason(Feature feature, boolean forChosen, Alternative alternative) {
        boolean speaksFor = feature.weight() > 0;
        int about = speaksFor == forChosen ? alternative.parent() : alternative.other();
        return "%s %s: %s".formatted(speaksFor ? "for" : "against", shortName(about), feature.words());
    }

    private String shortName(int row) {
        return row < 0 ? "the top" : "'" + rows.name(row) + "'";
    }
}
