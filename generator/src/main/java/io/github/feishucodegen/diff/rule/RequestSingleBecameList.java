package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a request field was changed from a single value to a list. */
final class RequestSingleBecameList extends Rule {
    RequestSingleBecameList() {
        super(
                "request-single-became-list",
                Impact.BREAKING,
                "request-list-became-single",
                "A field of a request is a list, no longer one value.",
                "What callers send has another shape from now on.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inRequest() && pair.type() == TypeChange.SINGLE_BECAME_LIST) {
            reporter.report(
                    "is a list, no longer one value",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
