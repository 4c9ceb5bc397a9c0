package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a request field was changed from an object to a scalar. */
final class RequestObjectBecameScalar extends Rule {
    RequestObjectBecameScalar() {
        super(
                "request-object-became-scalar",
                Impact.BREAKING,
                "request-scalar-became-object",
                "A field of a request is a plain value, no longer an object.",
                "What callers send has another shape from now on. Often the object is written as JSON inside a string.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inRequest() && pair.type() == TypeChange.OBJECT_BECAME_SCALAR) {
            reporter.report(
                    "is a plain value, no longer an object",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
