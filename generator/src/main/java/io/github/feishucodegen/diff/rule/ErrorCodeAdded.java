package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.ErrorCode;

/** An error code of an operation was added. */
final class ErrorCodeAdded extends Rule {
    ErrorCodeAdded() {
        super(
                "error-code-added",
                Impact.RISKY,
                "error-code-removed",
                "An operation documents one more error code.",
                "Callers that tell errors apart by their codes may want to know it.");
    }

    @Override
    void errorAdded(ErrorCode error, ChangeReporter reporter) {
        reporter.report("is new", null, null);
    }
}
