package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.ListedValues;

/** All listed values of a response field were removed. */
final class ResponseValuesUnlisted extends Rule {
    ResponseValuesUnlisted() {
        super(
                "response-values-unlisted",
                Impact.BREAKING,
                "response-values-listed",
                "A field of a response has no listed values any more.",
                "Callers that handle each value can meet any other. The enum class is gone.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        ListedValues values = pair.listed();
        if (pair.inResponse() && values.listedBefore() && !values.listedAfter()) {
            reporter.report("has no listed values any more", String.join(", ", values.removed()), null);
        }
    }
}
