package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a response field was changed from an object to a scalar. */
final class ResponseObjectBecameScalar extends Rule {
    ResponseObjectBecameScalar() {
        super(
                "response-object-became-scalar",
                Impact.BREAKING,
                "response-scalar-became-object",
                "A field of a response is a plain value, no longer an object.",
                "What callers read has another shape from now on. Often the object is written as JSON inside a string.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && pair.type() == TypeChange.OBJECT_BECAME_SCALAR) {
            reporter.report(
                    "is a plain value, no longer an object",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
