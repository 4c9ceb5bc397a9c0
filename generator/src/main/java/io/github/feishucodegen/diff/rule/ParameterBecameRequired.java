package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** An optional parameter became required. */
final class ParameterBecameRequired extends Rule {
    ParameterBecameRequired() {
        super(
                "parameter-became-required",
                Impact.BREAKING,
                "parameter-became-optional",
                "A parameter became required.",
                "Calls without it are refused. The client refuses to build such a request once it is generated anew.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.isParameter() && !pair.before().required() && pair.after().required()) {
            reporter.report("became required", Presence.words(pair.before()), "required");
        }
    }
}
