package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.ListedValues;

/** A listed value of a request field was removed. */
final class RequestValueRemoved extends Rule {
    RequestValueRemoved() {
        super(
                "request-value-removed",
                Impact.BREAKING,
                "request-value-added",
                "A value is no longer listed for a field of a request.",
                "Callers that send it are refused. The enum class loses a constant.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        ListedValues values = pair.listed();
        if (pair.inRequest() && values.bothListed() && !values.removed().isEmpty()) {
            reporter.report("has fewer listed values", String.join(", ", values.removed()), null);
        }
    }
}
