package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.ErrorCode;
import java.util.Objects;

/** The HTTP status of an error code was added, removed or changed. */
final class ErrorHttpStatusChanged extends Rule {
    ErrorHttpStatusChanged() {
        super(
                "error-http-status-changed",
                Impact.RISKY,
                "error-http-status-changed",
                "An error comes with another HTTP status.",
                "Callers and gateways that go by the status act differently.");
    }

    @Override
    void error(ErrorCode before, ErrorCode after, ChangeReporter reporter) {
        if (!Objects.equals(before.httpStatus(), after.httpStatus())) {
            reporter.report("comes with another HTTP status", word(before), word(after));
        }
    }

    private static String word(ErrorCode error) {
        return error.httpStatus() == null ? "none" : error.httpStatus().toString();
    }
}
