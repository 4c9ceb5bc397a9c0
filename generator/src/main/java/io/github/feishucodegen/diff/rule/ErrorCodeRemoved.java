package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.ErrorCode;

/** An error code of an operation was removed. */
final class ErrorCodeRemoved extends Rule {
    ErrorCodeRemoved() {
        super(
                "error-code-removed",
                Impact.SAFE,
                "error-code-added",
                "An operation no longer documents an error code.",
                "Code that handles it may be superfluous.");
    }

    @Override
    void errorRemoved(ErrorCode error, ChangeReporter reporter) {
        reporter.report("is no longer documented", null, null);
    }
}
