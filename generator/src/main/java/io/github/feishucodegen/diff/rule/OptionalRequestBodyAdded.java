package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.Operation;

/** A request body without required fields was added. */
final class OptionalRequestBodyAdded extends Rule {
    OptionalRequestBodyAdded() {
        super(
                "optional-request-body-added",
                Impact.SAFE,
                "request-body-removed",
                "A request has a body now, all of whose fields are optional.",
                "Calls without a body go on as before.");
    }

    @Override
    void bodyAdded(Operation after, ChangeReporter reporter) {
        if (!after.requiresBody()) {
            reporter.report("has a body now", null, "body");
        }
    }
}
