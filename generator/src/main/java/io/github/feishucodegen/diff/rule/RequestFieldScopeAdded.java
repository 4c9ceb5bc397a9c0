package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A scope that a request field needs was added. */
final class RequestFieldScopeAdded extends Rule {
    RequestFieldScopeAdded() {
        super(
                "request-field-scope-added",
                Impact.RISKY,
                "request-field-scope-removed",
                "A field of a request needs one more scope.",
                "A value of it can be refused until the app has the scope.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        Facts scopes = Facts.ofScopes(pair.before().scopes(), pair.after().scopes());
        if (pair.inRequest() && !scopes.added().isEmpty()) {
            reporter.report("needs one more scope", null, scopes.addedInWords());
        }
    }
}
