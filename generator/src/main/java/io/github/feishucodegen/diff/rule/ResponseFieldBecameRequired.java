package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** An optional field of a response became required. */
final class ResponseFieldBecameRequired extends Rule {
    ResponseFieldBecameRequired() {
        super(
                "response-field-became-required",
                Impact.SAFE,
                "response-field-became-optional",
                "A field of a response became required.",
                "Callers can rely on it.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && !pair.before().required() && pair.after().required()) {
            reporter.report("became required", "optional", "required");
        }
    }
}
