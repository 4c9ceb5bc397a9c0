package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.LimitChange;
import io.github.feishucodegen.diff.match.LimitChange.Way;

/** A limit of a response field was tightened. */
final class ResponseLimitTightened extends Rule {
    ResponseLimitTightened() {
        super(
                "response-limit-tightened",
                Impact.SAFE,
                "response-limit-loosened",
                "A field of a response has a stricter limit.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        for (LimitChange change : pair.limits(Way.TIGHTENED)) {
            if (pair.inResponse()) {
                reporter.report("has a stricter limit: " + change.limit(), change.before(), change.after());
            }
        }
    }
}
