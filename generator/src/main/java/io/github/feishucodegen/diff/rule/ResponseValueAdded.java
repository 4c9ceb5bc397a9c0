package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.ListedValues;

/** A listed value of a response field was added. */
final class ResponseValueAdded extends Rule {
    ResponseValueAdded() {
        super(
                "response-value-added",
                Impact.RISKY,
                "response-value-removed",
                "One more value is listed for a field of a response.",
                "Callers that handle each value meet one that they do not know. Enums of the client are open: the value arrives, without a constant until the client is generated anew.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        ListedValues values = pair.listed();
        if (pair.inResponse() && values.bothListed() && !values.added().isEmpty()) {
            reporter.report("has more listed values", null, String.join(", ", values.added()));
        }
    }
}
