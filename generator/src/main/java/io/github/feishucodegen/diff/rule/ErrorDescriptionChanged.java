package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.ErrorCode;

/** The description of an error code was changed. */
final class ErrorDescriptionChanged extends Rule {
    ErrorDescriptionChanged() {
        super(
                "error-description-changed",
                Impact.TEXT,
                "error-description-changed",
                "The description of an error has other words.",
                "Nothing has to be done.");
    }

    @Override
    void error(ErrorCode before, ErrorCode after, ChangeReporter reporter) {
        Words.report(reporter, "has another description", before.description(), after.description());
    }
}
