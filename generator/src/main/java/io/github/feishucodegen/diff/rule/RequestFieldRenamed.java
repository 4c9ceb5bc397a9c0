package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The name of a field of a request body was changed. */
final class RequestFieldRenamed extends Rule {
    RequestFieldRenamed() {
        super(
                "request-field-renamed",
                Impact.BREAKING,
                "request-field-renamed",
                "A field of a request has another name.",
                "What is sent under the old name is ignored or refused.");
    }

    @Override
    void fieldRenamed(FieldPair pair, ChangeReporter reporter) {
        if (pair.inBody()) {
            reporter.report(
                    "has another name", pair.before().name(), pair.after().name());
        }
    }
}
