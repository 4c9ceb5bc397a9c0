package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a request field was changed from a scalar to an object. */
final class RequestScalarBecameObject extends Rule {
    RequestScalarBecameObject() {
        super(
                "request-scalar-became-object",
                Impact.BREAKING,
                "request-object-became-scalar",
                "A field of a request is an object, no longer a plain value.",
                "What callers send has another shape from now on.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inRequest() && pair.type() == TypeChange.SCALAR_BECAME_OBJECT) {
            reporter.report(
                    "is an object, no longer a plain value",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
