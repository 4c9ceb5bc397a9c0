package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.Operation;

/** A request body with required fields was added. */
final class RequiredRequestBodyAdded extends Rule {
    RequiredRequestBodyAdded() {
        super(
                "required-request-body-added",
                Impact.BREAKING,
                "request-body-removed",
                "A request has a body now, with required fields.",
                "Calls without a body are refused. Fill the body before the change arrives.");
    }

    @Override
    void bodyAdded(Operation after, ChangeReporter reporter) {
        if (after.requiresBody()) {
            reporter.report("has a body now, with required fields", null, "body");
        }
    }
}
