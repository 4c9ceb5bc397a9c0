package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A response field was moved to another place. */
final class ResponseFieldMoved extends Rule {
    ResponseFieldMoved() {
        super(
                "response-field-moved",
                Impact.BREAKING,
                "response-field-moved",
                "A field of a response stands at another place.",
                "Callers that read the old place find nothing.");
    }

    @Override
    void fieldMoved(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse()) {
            reporter.report("stands at another place", Words.place(pair.oldPlace()), Words.place(pair.newPlace()));
        }
    }
}
