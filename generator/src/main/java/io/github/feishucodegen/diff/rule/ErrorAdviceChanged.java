package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.ErrorCode;

/** The advice for an error code was changed. */
final class ErrorAdviceChanged extends Rule {
    ErrorAdviceChanged() {
        super(
                "error-advice-changed",
                Impact.TEXT,
                "error-advice-changed",
                "The advice on an error has other words.",
                "Nothing has to be done.");
    }

    @Override
    void error(ErrorCode before, ErrorCode after, ChangeReporter reporter) {
        Words.report(reporter, "has other advice", before.advice(), after.advice());
    }
}
