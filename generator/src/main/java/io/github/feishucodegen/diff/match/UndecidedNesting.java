package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.ExchangeId;
import io.github.feishucodegen.model.Part;
import java.util.List;

/**
 * Fields that pages in two dialects nest differently, because one of the dialects does not state the nesting. Both
 * have the same field names.
 *
 * @param before places in the old snapshot that the new one lacks, such as {@code data.items.name}; sorted
 * @param after places in the new snapshot that the old one lacks
 */
public record UndecidedNesting(
        ExchangeId exchange, Part part, List<String> before, List<String> after, Location oldAt, Location newAt) {
    public UndecidedNesting {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
