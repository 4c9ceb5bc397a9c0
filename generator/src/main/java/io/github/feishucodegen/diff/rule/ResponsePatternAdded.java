package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A pattern was added to a response field. */
final class ResponsePatternAdded extends Rule {
    ResponsePatternAdded() {
        super(
                "response-pattern-added",
                Impact.SAFE,
                "response-pattern-removed",
                "A field of a response has a pattern now.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        String before = pair.before().constraints().pattern();
        String after = pair.after().constraints().pattern();
        if (pair.inResponse() && before == null && after != null) {
            reporter.report("has a pattern now", null, after);
        }
    }
}
