package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a response field was changed from an object with fixed fields to a map with free keys. */
final class ResponseObjectBecameMap extends Rule {
    ResponseObjectBecameMap() {
        super(
                "response-object-became-map",
                Impact.BREAKING,
                "response-map-became-object",
                "A field of a response has free keys, no longer fixed fields.",
                "What callers read has another shape from now on.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && pair.type() == TypeChange.OBJECT_BECAME_MAP) {
            reporter.report(
                    "has free keys, no longer fixed fields",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
