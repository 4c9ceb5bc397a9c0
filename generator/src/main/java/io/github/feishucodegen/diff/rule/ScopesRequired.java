package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** Scopes were added to an operation that had none. */
final class ScopesRequired extends Rule {
    ScopesRequired() {
        super(
                "scopes-required",
                Impact.BREAKING,
                "scopes-no-longer-required",
                "An operation that needed no scope needs one now.",
                "Apps without one of the scopes are refused: apply for one.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts scopes = Facts.ofScopes(pair.before().scopes(), pair.after().scopes());
        if (scopes.stated()) {
            reporter.report("needs a scope now", null, scopes.addedInWords());
        }
    }
}
