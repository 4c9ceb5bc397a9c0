package io.github.feishucodegen.linking.nesting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place for a row that lost against another by a small distance. An immutable linked list, newest first.
 *
 * @param row the first row that the two hypotheses place differently
 * @param parent the row that took it in, -1 for the table
 * @param other the row that could have taken it in
 * @param distance the difference of the two scores
 */
record Alternative(
        int row,
        int parent,
        int other,
        double distance,
        @Nullable Alternative rest) {
    /**
     * The distance from which a place counts as clear: odds of about seven to one. Users hear of closer alternatives.
     */
    private static final double CLEAR = 2;

    /**
     * The alternatives of the better hypothesis. If the other one lost by a small distance, the first row where they
     * differ is added.
     */
    static @Nullable Alternative add(Hypothesis better, Hypothesis other, double distance, int lastRow) {
        Alternative alternatives = better.alternatives();
        if (distance >= CLEAR) {
            return alternatives;
        }
        Alternative parting = alternatives;
        Hypothesis a = better;
        Hypothesis b = other;
        for (int row = lastRow; a != b; row--) {
            if (a.parentRow() != b.parentRow()) {
                parting = new Alternative(row, a.parentRow(), b.parentRow(), distance, alternatives);
            }
            a = Objects.requireNonNull(a.before(), "placings have the first in common");
            b = Objects.requireNonNull(b.before(), "placings have the first in common");
        }
        return parting;
    }
}
