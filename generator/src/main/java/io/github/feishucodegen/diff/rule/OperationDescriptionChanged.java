package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The description of an operation was changed. */
final class OperationDescriptionChanged extends Rule {
    OperationDescriptionChanged() {
        super(
                "operation-description-changed",
                Impact.TEXT,
                "operation-description-changed",
                "The description of an operation has other words.",
                "Nothing has to be done, but notes and warnings stand there too.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Words.report(
                reporter,
                "has another description",
                pair.before().description(),
                pair.after().description());
    }
}
