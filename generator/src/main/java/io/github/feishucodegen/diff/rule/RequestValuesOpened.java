package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The list of values of a request field was changed from complete to incomplete. */
final class RequestValuesOpened extends Rule {
    RequestValuesOpened() {
        super(
                "request-values-opened",
                Impact.SAFE,
                "request-values-closed",
                "The list of values of a field of a request is no longer said to be complete.",
                "Callers may send other values too.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inRequest() && pair.listed().opened()) {
            reporter.report("lists only some of its values now", "all values", "some values");
        }
    }
}
