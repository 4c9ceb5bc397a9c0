package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a response field was changed in a way that no other rule describes. */
final class ResponseTypeChanged extends Rule {
    ResponseTypeChanged() {
        super(
                "response-type-changed",
                Impact.BREAKING,
                "response-type-changed",
                "A field of a response has another type.",
                "What callers read is of the wrong type from now on.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && pair.type() == TypeChange.OTHER) {
            reporter.report(
                    "has another type",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
