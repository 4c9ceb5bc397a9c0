package io.github.feishucodegen.linking.nesting;

import org.jspecify.annotations.Nullable;

/**
 * One way to nest the rows of a table so far.
 *
 * @param open the innermost open object
 * @param score the sum of all features so far
 * @param parentRow the number of the row that took the newest row in, -1 for the table
 * @param closedTypes the fields of the named types that were closed
 * @param alternatives alternatives that lost by a small distance and led to the same open objects
 * @param before the hypothesis that this one extends. Null for the first
 */
record Hypothesis(
        OpenObject open,
        double score,
        int parentRow,
        @Nullable ClosedTypes closedTypes,
        @Nullable Alternative alternatives,
        @Nullable Hypothesis before) {

    static Hypothesis start(@Nullable ExampleShape example) {
        return new Hypothesis(OpenObject.table(example), 0, -1, null, null, null);
    }

    Hypothesis with(@Nullable Alternative alternatives) {
        return new Hypothesis(open, score, parentRow, closedTypes, alternatives, before);
    }

    /**
     * A hash of the open objects and the names inside them. Hypotheses with the same signature continue almost
     * equally, so that only the best of them is kept.
     */
    long signature() {
        long hash = 17;
        for (OpenObject f = open; f != null; f = f.parent()) {
            hash = (hash * 1_000_003 + f.row()) * 1_000_003
                    + (f.names() == null ? 0 : f.names().hash());
        }
        return hash;
    }
}
