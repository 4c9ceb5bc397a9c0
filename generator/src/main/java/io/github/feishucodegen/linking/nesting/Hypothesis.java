package io.github.feishucodegen.linking.nesting;

import org.jspecify.annotations.Nullable;

/**
 * One way to place the rows of a table so far.
 *
 * @param open the innermost open object
 * @param score what all evidence adds up to
 * @param parentRow the number of the row that took the newest row in, -1 for the table
 * @param closedTypes what named types were given
 * @param rivals places that lost by little, with the same objects open by now
 * @param before the placing this one grew from
 */
record Hypothesis(
        OpenObject open,
        double score,
        int parentRow,
        @Nullable ClosedTypes closedTypes,
        @Nullable Alternative rivals,
        @Nullable Hypothesis before) {

    static Hypothesis start(@Nullable ExampleShape example) {
        return new Hypothesis(OpenObject.table(example), 0, -1, null, null, null);
    }

    Hypothesis with(@Nullable Alternative rivals) {
        return new Hypothesis(open, score, parentRow, closedTypes, rivals, before);
    }

    /** The same for placings whose open objects are the same with the same names inside: their futures hardly differ. */
    long signature() {
        long hash = 17;
        for (OpenObject f = open; f != null; f = f.parent()) {
            hash = (hash * 1_000_003 + f.row()) * 1_000_003
                    + (f.names() == null ? 0 : f.names().hash());
        }
        return hash;
    }
}
