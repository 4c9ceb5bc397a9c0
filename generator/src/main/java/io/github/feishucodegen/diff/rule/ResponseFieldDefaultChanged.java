package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The default of a response field was changed. */
final class ResponseFieldDefaultChanged extends Rule {
    ResponseFieldDefaultChanged() {
        super(
                "response-field-default-changed",
                Impact.SAFE,
                "response-field-default-changed",
                "A field of a response has another default.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && Defaults.of(pair) == Defaults.CHANGED) {
            reporter.report(
                    "has another default",
                    pair.before().defaultValue(),
                    pair.after().defaultValue());
        }
    }
}
