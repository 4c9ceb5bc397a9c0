package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** An optional field of a request body became required. */
final class RequestFieldBecameRequired extends Rule {
    RequestFieldBecameRequired() {
        super(
                "request-field-became-required",
                Impact.BREAKING,
                "request-field-became-optional",
                "A field of a request became required.",
                "Calls without it are refused. The client refuses to build such a request once it is generated anew.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inBody() && !pair.before().required() && pair.after().required()) {
            reporter.report("became required", Presence.words(pair.before()), "required");
        }
    }
}
