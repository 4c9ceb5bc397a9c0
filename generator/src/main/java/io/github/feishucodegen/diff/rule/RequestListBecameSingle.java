package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a request field was changed from a list to a single value. */
final class RequestListBecameSingle extends Rule {
    RequestListBecameSingle() {
        super(
                "request-list-became-single",
                Impact.BREAKING,
                "request-single-became-list",
                "A field of a request is one value, no longer a list.",
                "What callers send has another shape from now on.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inRequest() && pair.type() == TypeChange.LIST_BECAME_SINGLE) {
            reporter.report(
                    "is one value, no longer a list",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
