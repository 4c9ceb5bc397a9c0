package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a request field was changed in a way that no other rule describes. */
final class RequestTypeChanged extends Rule {
    RequestTypeChanged() {
        super(
                "request-type-changed",
                Impact.BREAKING,
                "request-type-changed",
                "A field of a request has another type.",
                "What callers send is of the wrong type from now on.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inRequest() && pair.type() == TypeChange.OTHER) {
            reporter.report(
                    "has another type",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
