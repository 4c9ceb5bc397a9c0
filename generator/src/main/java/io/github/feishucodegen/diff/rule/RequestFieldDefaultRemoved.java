package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The default of a field of a request body was removed. */
final class RequestFieldDefaultRemoved extends Rule {
    RequestFieldDefaultRemoved() {
        super(
                "request-field-default-removed",
                Impact.RISKY,
                "request-field-default-added",
                "A field of a request has no default any more.",
                "What happens where it is left out is open: send the old default to be sure.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inBody() && Defaults.of(pair) == Defaults.REMOVED) {
            reporter.report("has no default any more", pair.before().defaultValue(), null);
        }
    }
}
