package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a request field was changed to a narrower one, which the old one includes. */
final class RequestTypeSpecialised extends Rule {
    RequestTypeSpecialised() {
        super(
                "request-type-specialised",
                Impact.BREAKING,
                "request-type-generalised",
                "A field of a request takes fewer kinds of values.",
                "Values that were taken can be refused.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inRequest() && pair.type() == TypeChange.SPECIALISED) {
            reporter.report(
                    "has a narrower type",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
