package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a request field was changed from an object with fixed fields to a map with free keys. */
final class RequestObjectBecameMap extends Rule {
    RequestObjectBecameMap() {
        super(
                "request-object-became-map",
                Impact.BREAKING,
                "request-map-became-object",
                "A field of a request has free keys, no longer fixed fields.",
                "What callers send has another shape from now on.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inRequest() && pair.type() == TypeChange.OBJECT_BECAME_MAP) {
            reporter.report(
                    "has free keys, no longer fixed fields",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
