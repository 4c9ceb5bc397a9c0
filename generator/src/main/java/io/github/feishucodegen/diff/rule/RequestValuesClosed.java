package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The list of values of a request field was changed from incomplete to complete. */
final class RequestValuesClosed extends Rule {
    RequestValuesClosed() {
        super(
                "request-values-closed",
                Impact.BREAKING,
                "request-values-opened",
                "The list of values of a field of a request is said to be complete now.",
                "Callers that send other values are refused.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inRequest() && pair.listed().closed()) {
            reporter.report("lists all of its values now", "some values", "all values");
        }
    }
}
