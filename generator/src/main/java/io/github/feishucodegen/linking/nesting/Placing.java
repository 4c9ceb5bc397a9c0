package io.github.feishucodegen.linking.nesting;

import org.jspecify.annotations.Nullable;

/**
 * One way to place the rows of a table so far: the innermost open object, what all evidence adds up to, and the
 * placing it grew from.
 */
final class Placing {
    final Frame open;
    final double score;
    /** The number of the row that took the newest row in, -1 for the table. */
    final int parentRow;

    final @Nullable Placing before;
    private final long signature;

    Placing(Frame open, double score, int parentRow, @Nullable Placing before) {
        this.open = open;
        this.score = score;
        this.parentRow = parentRow;
        this.before = before;
        long hash = 17;
        for (Frame f = open; f != null; f = f.parent) {
            hash = hash * 1_000_003 + f.row * 31L + f.children;
        }
        this.signature = hash;
    }

    /** The same for placings whose open objects are the same with as many rows each: their futures hardly differ. */
    long signature() {
        return signature;
    }
}
