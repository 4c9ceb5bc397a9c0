package io.github.feishucodegen.linking.nesting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place that lost against another by little. Immutable list, newest first.
 *
 * @param row the first row that would stand elsewhere
 * @param parent the row that took it in, -1 for the table
 * @param other the row that could have
 * @param distance of all evidence for the two
 */
record Alternative(
        int row,
        int parent,
        int other,
        double distance,
        @Nullable Alternative rest) {
    /** With less evidence than these odds of about seven to one, users should know. */
    private static final double CLEAR = 2;

    /** The rivals of the better placing, and the place where the other one parted from it if that lost by little. */
    static @Nullable Alternative add(Hypothesis better, Hypothesis other, double distance, int lastRow) {
        Alternative rivals = better.rivals();
        if (distance >= CLEAR) {
            return rivals;
        }
        Alternative parting = rivals;
        Hypothesis a = better;
        Hypothesis b = other;
        for (int row = lastRow; a != b; row--) {
            if (a.parentRow() != b.parentRow()) {
                parting = new Alternative(row, a.parentRow(), b.parentRow(), distance, rivals);
            }
            a = Objects.requireNonNull(a.before(), "placings have the first in common");
            b = Objects.requireNonNull(b.before(), "placings have the first in common");
        }
        return parting;
    }
}
