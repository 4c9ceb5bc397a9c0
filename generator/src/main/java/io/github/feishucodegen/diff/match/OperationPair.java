package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.SourcePage;

/**
 * One operation on both sides.
 *
 * @param evidence why the two are the same operation, in words
 */
public record OperationPair(Operation before, Operation after, String evidence) {
    /** Where an operation is documented. */
    public static Location location(Operation operation) {
        return operation.pages().stream()
                .findFirst()
                .map(SourcePage::location)
                .orElseGet(() -> new Location(operation.id().toString(), 1));
    }
}
