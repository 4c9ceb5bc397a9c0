package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** One of the scopes that permit an operation was removed. */
final class ScopeAlternativeRemoved extends Rule {
    ScopeAlternativeRemoved() {
        super(
                "scope-alternative-removed",
                Impact.BREAKING,
                "scope-alternative-added",
                "A scope no longer permits an operation.",
                "Apps that have only that scope are refused: apply for one of the others.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts scopes = Facts.ofScopes(pair.before().scopes(), pair.after().scopes());
        if (scopes.bothStated() && !scopes.removed().isEmpty()) {
            reporter.report("can no longer be called with a scope", scopes.removedInWords(), null);
        }
    }
}
