package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.ListedValues;

/** Listed values were added to a response field that had none. */
final class ResponseValuesListed extends Rule {
    ResponseValuesListed() {
        super(
                "response-values-listed",
                Impact.SAFE,
                "response-values-unlisted",
                "A field of a response that held anything has listed values now.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        ListedValues values = pair.listed();
        if (pair.inResponse() && !values.listedBefore() && values.listedAfter()) {
            reporter.report("has listed values now", null, String.join(", ", values.added()));
        }
    }
}
