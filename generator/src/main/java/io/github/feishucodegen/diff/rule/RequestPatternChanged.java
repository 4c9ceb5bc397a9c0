package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** The pattern of a request field was changed. */
final class RequestPatternChanged extends Rule {
    RequestPatternChanged() {
        super(
                "request-pattern-changed",
                Impact.RISKY,
                "request-pattern-changed",
                "A field of a request has another pattern.",
                "Values that do not match may be refused; the client refuses them once it is generated anew.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        String before = pair.before().constraints().pattern();
        String after = pair.after().constraints().pattern();
        if (pair.inRequest() && before != null && after != null && !before.equals(after)) {
            reporter.report("has another pattern", before, after);
        }
    }
}
