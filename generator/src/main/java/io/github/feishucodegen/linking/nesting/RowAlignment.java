package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.linking.knowledge.KnownRow;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Finds the rows of a page in a known version of its table. Both orders are kept: a row that moved has no counterpart.
 * Among all ways to do this, it takes the one with the most counterparts, where counterparts in a row count more than
 * single ones.
 */
final class RowAlignment {
    static final int NONE = -1;

    private static final float SAME_NAME = 1;
    private static final float SAME_TYPE = 0.5F;
    private static final float AFTER_ANOTHER = 0.75F;
    /** The largest table of comparisons. Larger ones compare only the equal rows at both ends. */
    private static final long MOST_CELLS = 16_000_000;

    private final Rows rows;
    private final List<KnownRow> known;
    private final int[] counterparts;

    private RowAlignment(Rows rows, List<KnownRow> known) {
        this.rows = rows;
        this.known = known;
        this.counterparts = new int[rows.size()];
        Arrays.fill(counterparts, NONE);
    }

    /** The number of each row's counterpart, {@link #NONE} for a row without one. */
    static int[] of(Rows rows, List<KnownRow> known) {
        RowAlignment alignment = new RowAlignment(rows, known);
        alignment.align();
        return alignment.counterparts;
    }

    private void align() {
        int start = 0;
        int end = rows.size();
        int knownEnd = known.size();
        while (start < Math.min(end, knownEnd) && likeness(start, start) == SAME_NAME + SAME_TYPE) {
            counterparts[start] = start;
            start++;
        }
        while (Math.min(end, knownEnd) > start && likeness(end - 1, knownEnd - 1) == SAME_NAME + SAME_TYPE) {
            counterparts[--end] = --knownEnd;
        }
        int height = end - start;
        int width = knownEnd - start;
        if (height > 0 && width > 0 && (long) height * width <= MOST_CELLS) {
            alignBetween(start, height, width);
        }
    }

    /** Fills the part between the equal ends by dynamic programming over all pairs of rows. */
    private void alignBetween(int start, int height, int width) {
        float[][] best = new float[height + 1][width + 1];
        float[][] paired = new float[height + 1][width + 1];
        for (int i = 1; i <= height; i++) {
            for (int j = 1; j <= width; j++) {
                float likeness = likeness(start + i - 1, start + j - 1);
                paired[i][j] = likeness == 0
                        ? Float.NEGATIVE_INFINITY
                        : likeness + Math.max(best[i - 1][j - 1], paired[i - 1][j - 1] + AFTER_ANOTHER);
                best[i][j] = Math.max(paired[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
            paired[i][0] = Float.NEGATIVE_INFINITY;
        }
        Arrays.fill(paired[0], Float.NEGATIVE_INFINITY);
        boolean inPair = false;
        for (int i = height, j = width; i > 0 && j > 0; ) {
            if (inPair || best[i][j] == paired[i][j]) {
                counterparts[start + i - 1] = start + j - 1;
                inPair = paired[i - 1][j - 1] + AFTER_ANOTHER >= best[i - 1][j - 1];
                i--;
                j--;
            } else if (best[i][j] == best[i - 1][j]) {
                i--;
            } else {
                j--;
            }
        }
    }

    /** 0 if the rows have different names. */
    private float likeness(int row, int other) {
        KnownRow candidate = known.get(other);
        if (!candidate.name().equals(rows.name(row))) {
            return 0;
        }
        return Objects.equals(candidate.type(), rows.typeName(row)) ? SAME_NAME + SAME_TYPE : SAME_NAME;
    }
}
