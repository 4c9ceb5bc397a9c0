package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The pattern of a request field was removed. */
final class RequestPatternRemoved extends Rule {
    RequestPatternRemoved() {
        super(
                "request-pattern-removed",
                Impact.SAFE,
                "request-pattern-added",
                "A field of a request has no pattern any more.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        String before = pair.before().constraints().pattern();
        String after = pair.after().constraints().pattern();
        if (pair.inRequest() && before != null && after == null) {
            reporter.report("has no pattern any more", before, null);
        }
    }
}
