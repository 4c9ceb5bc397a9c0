package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A parameter or a field of a request body was moved to another place. */
final class RequestFieldMoved extends Rule {
    RequestFieldMoved() {
        super(
                "request-field-moved",
                Impact.BREAKING,
                "request-field-moved",
                "A parameter or a field of a request stands at another place.",
                "What is sent at the old place is ignored or refused.");
    }

    @Override
    void fieldMoved(FieldPair pair, ChangeReporter reporter) {
        if (pair.inRequest()) {
            reporter.report("stands at another place", Words.place(pair.oldPlace()), Words.place(pair.newPlace()));
        }
    }
}
