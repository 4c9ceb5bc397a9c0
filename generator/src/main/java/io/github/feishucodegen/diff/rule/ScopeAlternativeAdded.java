package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** A scope that permits an operation was added to its other scopes. */
final class ScopeAlternativeAdded extends Rule {
    ScopeAlternativeAdded() {
        super(
                "scope-alternative-added",
                Impact.SAFE,
                "scope-alternative-removed",
                "One more scope is enough to call an operation.",
                "Any one of the scopes is enough, so apps that have one go on as before.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts scopes = Facts.ofScopes(pair.before().scopes(), pair.after().scopes());
        if (scopes.bothStated() && !scopes.added().isEmpty()) {
            reporter.report("can be called with one more scope", null, scopes.addedInWords());
        }
    }
}
