package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** All scopes of an operation were removed. */
final class ScopesNoLongerRequired extends Rule {
    ScopesNoLongerRequired() {
        super(
                "scopes-no-longer-required",
                Impact.SAFE,
                "scopes-required",
                "An operation needs no scope any more.",
                "Nothing has to be done.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts scopes = Facts.ofScopes(pair.before().scopes(), pair.after().scopes());
        if (scopes.unstated()) {
            reporter.report("needs no scope any more", scopes.removedInWords(), null);
        }
    }
}
