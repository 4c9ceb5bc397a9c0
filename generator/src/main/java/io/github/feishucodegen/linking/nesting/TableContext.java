package io.github.feishucodegen.linking.nesting;

import org.jspecify.annotations.Nullable;

/**
 * Everything that features know about a table, whatever the hypothesis.
 *
 * @param example what examples show at the top of the table. Null if they show nothing
 * @param shown the share of the table's names that the example shows anywhere: 0 to 1. The lower it is, the less a
 *     missing name means
 * @param known the places of the rows on a page that states them
 */
record TableContext(
        Rows rows,
        TextSimilarity wording,
        RepeatedTypes repeats,
        CommonFields common,
        @Nullable ExampleShape example,
        double shown,
        KnownPlaces known) {
    static TableContext of(Rows rows, @Nullable ExampleShape example, @Nullable KnownNesting known) {
        double shown = example == null ? 0 : rows.shareOf(example.allNames());
        return new TableContext(
                rows,
                rows.wording(),
                RepeatedTypes.in(rows),
                CommonFields.in(rows),
                example,
                shown,
                KnownPlaces.of(rows, known));
    }
}
