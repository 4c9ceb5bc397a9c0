package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The list of values of a response field was changed from incomplete to complete. */
final class ResponseValuesClosed extends Rule {
    ResponseValuesClosed() {
        super(
                "response-values-closed",
                Impact.SAFE,
                "response-values-opened",
                "The list of values of a field of a response is said to be complete now.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && pair.listed().closed()) {
            reporter.report("lists all of its values now", "some values", "all values");
        }
    }
}
