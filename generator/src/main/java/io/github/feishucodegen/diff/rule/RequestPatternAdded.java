package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;

/** A pattern was added to a request field. */
final class RequestPatternAdded extends Rule {
    RequestPatternAdded() {
        super(
                "request-pattern-added",
                Impact.RISKY,
                "request-pattern-removed",
                "A field of a request has a pattern now.",
                "Values that do not match may be refused; the client refuses them once it is generated anew.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        String before = pair.before().constraints().pattern();
        String after = pair.after().constraints().pattern();
        if (pair.inRequest() && before == null && after != null) {
            reporter.report("has a pattern now", null, after);
        }
    }
}
