package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The default of a response field was removed. */
final class ResponseFieldDefaultRemoved extends Rule {
    ResponseFieldDefaultRemoved() {
        super(
                "response-field-default-removed",
                Impact.SAFE,
                "response-field-default-added",
                "A field of a response has no default any more.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && Defaults.of(pair) == Defaults.REMOVED) {
            reporter.report("has no default any more", pair.before().defaultValue(), null);
        }
    }
}
