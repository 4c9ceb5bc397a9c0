package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The pattern of a response field was removed. */
final class ResponsePatternRemoved extends Rule {
    ResponsePatternRemoved() {
        super(
                "response-pattern-removed",
                Impact.SAFE,
                "response-pattern-added",
                "A field of a response has no pattern any more.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        String before = pair.before().constraints().pattern();
        String after = pair.after().constraints().pattern();
        if (pair.inResponse() && before != null && after == null) {
            reporter.report("has no pattern any more", before, null);
        }
    }
}
