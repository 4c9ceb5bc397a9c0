package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a response field was changed to a narrower one, which the old one includes. */
final class ResponseTypeSpecialised extends Rule {
    ResponseTypeSpecialised() {
        super(
                "response-type-specialised",
                Impact.SAFE,
                "response-type-generalised",
                "A field of a response holds fewer kinds of values.",
                "All new values are values of the old type.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && pair.type() == TypeChange.SPECIALISED) {
            reporter.report(
                    "has a narrower type",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
