package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.ListedValues;

/** Listed values were added to a request field that had none. */
final class RequestValuesListed extends Rule {
    RequestValuesListed() {
        super(
                "request-values-listed",
                Impact.BREAKING,
                "request-values-unlisted",
                "A field of a request that took anything has listed values now.",
                "Callers that send anything else are refused.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        ListedValues values = pair.listed();
        if (pair.inRequest() && !values.listedBefore() && values.listedAfter()) {
            reporter.report("has listed values now", null, String.join(", ", values.added()));
        }
    }
}
