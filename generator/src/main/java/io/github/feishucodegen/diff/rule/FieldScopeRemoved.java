package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** A scope that some fields of an operation needed was removed. */
final class FieldScopeRemoved extends Rule {
    FieldScopeRemoved() {
        super(
                "field-scope-removed",
                Impact.SAFE,
                "field-scope-added",
                "Some fields of an operation need one scope less.",
                "Nothing has to be done.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts scopes = Facts.ofScopes(pair.before().fieldScopes(), pair.after().fieldScopes());
        if (!scopes.removed().isEmpty()) {
            reporter.report("has fields that need one scope less", scopes.removedInWords(), null);
        }
    }
}
