package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a response field was changed to a wider one, which includes the old one. */
final class ResponseTypeGeneralised extends Rule {
    ResponseTypeGeneralised() {
        super(
                "response-type-generalised",
                Impact.BREAKING,
                "response-type-specialised",
                "A field of a response holds more kinds of values.",
                "Callers that expect the old type can meet other values.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && pair.type() == TypeChange.GENERALISED) {
            reporter.report(
                    "has a wider type",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
