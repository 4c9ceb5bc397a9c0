package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A scope that a response field needed was removed. */
final class ResponseFieldScopeRemoved extends Rule {
    ResponseFieldScopeRemoved() {
        super(
                "response-field-scope-removed",
                Impact.SAFE,
                "response-field-scope-added",
                "A field of a response needs one scope less.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        Facts scopes = Facts.ofScopes(pair.before().scopes(), pair.after().scopes());
        if (pair.inResponse() && !scopes.removed().isEmpty()) {
            reporter.report("needs one scope less", scopes.removedInWords(), null);
        }
    }
}
