package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a response field was changed from a list to a single value. */
final class ResponseListBecameSingle extends Rule {
    ResponseListBecameSingle() {
        super(
                "response-list-became-single",
                Impact.BREAKING,
                "response-single-became-list",
                "A field of a response is one value, no longer a list.",
                "What callers read has another shape from now on.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && pair.type() == TypeChange.LIST_BECAME_SINGLE) {
            reporter.report(
                    "is one value, no longer a list",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
