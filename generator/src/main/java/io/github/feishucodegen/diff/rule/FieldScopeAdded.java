package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** A scope that some fields of an operation need was added. */
final class FieldScopeAdded extends Rule {
    FieldScopeAdded() {
        super(
                "field-scope-added",
                Impact.RISKY,
                "field-scope-removed",
                "Some fields of an operation need one more scope.",
                "Fields that came before can be missing from responses until the app has the scope.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts scopes = Facts.ofScopes(pair.before().fieldScopes(), pair.after().fieldScopes());
        if (!scopes.added().isEmpty()) {
            reporter.report("has fields that need one more scope", null, scopes.addedInWords());
        }
    }
}
