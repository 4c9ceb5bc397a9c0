package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A scope that a response field needs was added. */
final class ResponseFieldScopeAdded extends Rule {
    ResponseFieldScopeAdded() {
        super(
                "response-field-scope-added",
                Impact.RISKY,
                "response-field-scope-removed",
                "A field of a response needs one more scope.",
                "It is left out until the app has the scope.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        Facts scopes = Facts.ofScopes(pair.before().scopes(), pair.after().scopes());
        if (pair.inResponse() && !scopes.added().isEmpty()) {
            reporter.report("needs one more scope", null, scopes.addedInWords());
        }
    }
}
