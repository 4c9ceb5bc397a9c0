package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a response field was changed from a single value to a list. */
final class ResponseSingleBecameList extends Rule {
    ResponseSingleBecameList() {
        super(
                "response-single-became-list",
                Impact.BREAKING,
                "response-list-became-single",
                "A field of a response is a list, no longer one value.",
                "What callers read has another shape from now on.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && pair.type() == TypeChange.SINGLE_BECAME_LIST) {
            reporter.report(
                    "is a list, no longer one value",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
