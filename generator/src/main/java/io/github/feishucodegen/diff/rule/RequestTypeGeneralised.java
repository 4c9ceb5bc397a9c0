package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a request field was changed to a wider one, which includes the old one. */
final class RequestTypeGeneralised extends Rule {
    RequestTypeGeneralised() {
        super(
                "request-type-generalised",
                Impact.SAFE,
                "request-type-specialised",
                "A field of a request takes more kinds of values.",
                "Old values are still taken.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inRequest() && pair.type() == TypeChange.GENERALISED) {
            reporter.report(
                    "has a wider type",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
