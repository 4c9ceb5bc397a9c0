package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The title of an operation was changed. */
final class OperationTitleChanged extends Rule {
    OperationTitleChanged() {
        super(
                "operation-title-changed",
                Impact.TEXT,
                "operation-title-changed",
                "An operation has another title.",
                "Nothing has to be done.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Words.report(
                reporter,
                "has another title",
                pair.before().title(),
                pair.after().title());
    }
}
