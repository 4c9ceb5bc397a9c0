package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The name of a response field was changed. */
final class ResponseFieldRenamed extends Rule {
    ResponseFieldRenamed() {
        super(
                "response-field-renamed",
                Impact.BREAKING,
                "response-field-renamed",
                "A field of a response has another name.",
                "Callers that read the old name find nothing.");
    }

    @Override
    void fieldRenamed(FieldPair pair, ChangeReporter reporter) {
        if (pair.inResponse()) {
            reporter.report(
                    "has another name", pair.before().name(), pair.after().name());
        }
    }
}
