package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The description of a scope of an operation was changed. */
final class ScopeDescriptionChanged extends Rule {
    ScopeDescriptionChanged() {
        super(
                "scope-description-changed",
                Impact.TEXT,
                "scope-description-changed",
                "A scope is described in other words.",
                "Nothing has to be done.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Words.ofScopes(reporter, pair.before().scopes(), pair.after().scopes());
        Words.ofScopes(reporter, pair.before().fieldScopes(), pair.after().fieldScopes());
    }
}
