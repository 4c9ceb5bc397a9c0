package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The pattern of a response field was changed. */
final class ResponsePatternChanged extends Rule {
    ResponsePatternChanged() {
        super(
                "response-pattern-changed",
                Impact.SAFE,
                "response-pattern-changed",
                "A field of a response has another pattern.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        String before = pair.before().constraints().pattern();
        String after = pair.after().constraints().pattern();
        if (pair.inResponse() && before != null && after != null && !before.equals(after)) {
            reporter.report("has another pattern", before, after);
        }
    }
}
