package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A required field of a response became optional. */
final class ResponseFieldBecameOptional extends Rule {
    ResponseFieldBecameOptional() {
        super(
                "response-field-became-optional",
                Impact.BREAKING,
                "response-field-became-required",
                "A field of a response became optional.",
                "Callers that rely on it can find it absent.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && pair.before().required() && !pair.after().required()) {
            reporter.report("became optional", "required", "optional");
        }
    }
}
