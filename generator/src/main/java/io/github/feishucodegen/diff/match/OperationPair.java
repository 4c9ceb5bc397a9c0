package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.SourcePage;
import java.util.Collections;

/**
 * One operation in both snapshots.
 *
 * @param evidence why both are the same operation, as text
 */
public record OperationPair(Operation before, Operation after, String evidence) implements SubjectPair<Operation> {
    /** Whether the pages of both operations are in known languages, and no language is on both sides. */
    public boolean haveOtherLanguages() {
        return !before.languages().isEmpty()
                && !after.languages().isEmpty()
                && Collections.disjoint(before.languages(), after.languages());
    }

    /** The location of an operation's first page; if it has no page, its id and line 1. */
    public static Location location(Operation operation) {
        return operation.pages().stream()
                .findFirst()
                .map(SourcePage::location)
                .orElseGet(() -> new Location(operation.id().toString(), 1));
    }
}
