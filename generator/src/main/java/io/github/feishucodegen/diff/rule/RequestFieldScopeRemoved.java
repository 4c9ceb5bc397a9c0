package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A scope that a request field needed was removed. */
final class RequestFieldScopeRemoved extends Rule {
    RequestFieldScopeRemoved() {
        super(
                "request-field-scope-removed",
                Impact.SAFE,
                "request-field-scope-added",
                "A field of a request needs one scope less.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        Facts scopes = Facts.ofScopes(pair.before().scopes(), pair.after().scopes());
        if (pair.inRequest() && !scopes.removed().isEmpty()) {
            reporter.report("needs one scope less", scopes.removedInWords(), null);
        }
    }
}
