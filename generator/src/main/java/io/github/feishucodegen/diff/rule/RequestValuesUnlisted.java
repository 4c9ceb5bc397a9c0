package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.ListedValues;

/** All listed values of a request field were removed. */
final class RequestValuesUnlisted extends Rule {
    RequestValuesUnlisted() {
        super(
                "request-values-unlisted",
                Impact.SAFE,
                "request-values-listed",
                "A field of a request has no listed values any more.",
                "Callers may send anything. The enum class is gone.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        ListedValues values = pair.listed();
        if (pair.inRequest() && values.listedBefore() && !values.listedAfter()) {
            reporter.report("has no listed values any more", String.join(", ", values.removed()), null);
        }
    }
}
