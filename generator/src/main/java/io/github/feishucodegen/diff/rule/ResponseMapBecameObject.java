package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.TypeChange;

/** The type of a response field was changed from a map with free keys to an object with fixed fields. */
final class ResponseMapBecameObject extends Rule {
    ResponseMapBecameObject() {
        super(
                "response-map-became-object",
                Impact.BREAKING,
                "response-object-became-map",
                "A field of a response has fixed fields, no longer free keys.",
                "What callers read has another shape from now on.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse() && pair.type() == TypeChange.MAP_BECAME_OBJECT) {
            reporter.report(
                    "has fixed fields, no longer free keys",
                    TypeChange.words(pair.before().type()),
                    TypeChange.words(pair.after().type()));
        }
    }
}
