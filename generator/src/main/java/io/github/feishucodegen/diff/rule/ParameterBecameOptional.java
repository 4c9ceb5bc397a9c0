package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A required parameter became optional. */
final class ParameterBecameOptional extends Rule {
    ParameterBecameOptional() {
        super(
                "parameter-became-optional",
                Impact.SAFE,
                "parameter-became-required",
                "A parameter became optional.",
                "Callers may leave it out.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.isParameter() && pair.before().required() && !pair.after().required()) {
            reporter.report("became optional", "required", Presence.words(pair.after()));
        }
    }
}
