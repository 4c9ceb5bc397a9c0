package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.ListedValues;

/** A listed value of a response field was removed. */
final class ResponseValueRemoved extends Rule {
    ResponseValueRemoved() {
        super(
                "response-value-removed",
                Impact.SAFE,
                "response-value-added",
                "A value is no longer listed for a field of a response.",
                "It no longer comes. The enum class loses a constant.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        ListedValues values = pair.listed();
        if (pair.inResponse() && values.bothListed() && !values.removed().isEmpty()) {
            reporter.report("has fewer listed values", String.join(", ", values.removed()), null);
        }
    }
}
