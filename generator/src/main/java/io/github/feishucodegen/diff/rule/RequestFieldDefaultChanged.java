package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The default of a field of a request body was changed. */
final class RequestFieldDefaultChanged extends Rule {
    RequestFieldDefaultChanged() {
        super(
                "request-field-default-changed",
                Impact.RISKY,
                "request-field-default-changed",
                "A field of a request has another default.",
                "Calls that leave it out can mean something else from now on: send the old default to keep it.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inBody() && Defaults.of(pair) == Defaults.CHANGED) {
            reporter.report(
                    "has another default",
                    pair.before().defaultValue(),
                    pair.after().defaultValue());
        }
    }
}
