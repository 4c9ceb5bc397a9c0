package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The description of a scope that a field needs was changed. */
final class FieldScopeDescriptionChanged extends Rule {
    FieldScopeDescriptionChanged() {
        super(
                "field-scope-description-changed",
                Impact.TEXT,
                "field-scope-description-changed",
                "A scope that uncovers a field is described in other words.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        Words.ofScopes(reporter, pair.before().scopes(), pair.after().scopes());
    }
}
