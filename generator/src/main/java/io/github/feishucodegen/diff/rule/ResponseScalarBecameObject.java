package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a response field was changed from a scalar to an object. */
final class ResponseScalarBecameObject extends Rule {
    ResponseScalarBecameObject() {
        super(
                "response-scalar-became-object",
                Impact.BREAKING,
                "response-object-became-scalar",
                "A field of a response is an object, no longer a plain value.",
                "What callers read has another shape from now on.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && pair.type() == TypeChange.SCALAR_BECAME_OBJECT) {
            reporter.report(
                    "is an object, no longer a plain value",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
