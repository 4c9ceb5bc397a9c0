package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.Operation;

/** The body of a request was removed. */
final class RequestBodyRemoved extends Rule {
    RequestBodyRemoved() {
        super(
                "request-body-removed",
                Impact.RISKY,
                "optional-request-body-added",
                "A request has no body any more.",
                "What callers send may be ignored or refused.");
    }

    @Override
    void bodyRemoved(Operation before, ChangeReporter reporter) {
        reporter.report("has no body any more", "body", null);
    }
}
