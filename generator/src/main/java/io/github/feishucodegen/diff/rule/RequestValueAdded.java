package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.ListedValues;

/** A listed value of a request field was added. */
final class RequestValueAdded extends Rule {
    RequestValueAdded() {
        super(
                "request-value-added",
                Impact.SAFE,
                "request-value-removed",
                "One more value is listed for a field of a request.",
                "Callers may use it. The enum class gains a constant.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        ListedValues values = pair.listed();
        if (pair.inRequest() && values.bothListed() && !values.added().isEmpty()) {
            reporter.report("has more listed values", null, String.join(", ", values.added()));
        }
    }
}
