package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A required field of a request body became optional. */
final class RequestFieldBecameOptional extends Rule {
    RequestFieldBecameOptional() {
        super(
                "request-field-became-optional",
                Impact.SAFE,
                "request-field-became-required",
                "A field of a request became optional.",
                "Callers may leave it out.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inBody() && pair.before().required() && !pair.after().required()) {
            reporter.report("became optional", "required", Presence.words(pair.after()));
        }
    }
}
