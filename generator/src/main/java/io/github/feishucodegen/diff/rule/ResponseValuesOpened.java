package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The list of values of a response field was changed from complete to incomplete. */
final class ResponseValuesOpened extends Rule {
    ResponseValuesOpened() {
        super(
                "response-values-opened",
                Impact.BREAKING,
                "response-values-closed",
                "The list of values of a field of a response is no longer said to be complete.",
                "Callers that handle each value can meet any other.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && pair.listed().opened()) {
            reporter.report("lists only some of its values now", "all values", "some values");
        }
    }
}
