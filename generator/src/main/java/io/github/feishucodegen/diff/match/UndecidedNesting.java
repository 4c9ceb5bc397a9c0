package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.OperationId;
import java.util.List;

/**
 * Fields that pages in two dialects place differently, where nothing else differs: one of them does not say where they
 * stand.
 *
 * @param before where they stand on the old side, such as {@code data.items.name}; sorted
 * @param after where they stand on the new side
 */
public record UndecidedNesting(
        OperationId operation, Part part, List<String> before, List<String> after, Location oldAt, Location newAt) {
    public UndecidedNesting {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
