package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.LimitChange;
import io.github.feishucodegen.diff.match.LimitChange.Way;

/** A limit of a response field was removed. */
final class ResponseLimitRemoved extends Rule {
    ResponseLimitRemoved() {
        super(
                "response-limit-removed",
                Impact.BREAKING,
                "response-limit-set",
                "A field of a response lost a limit.",
                "Callers can meet values beyond the old limit, such as texts too long for a column.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        for (LimitChange change : pair.limits(Way.REMOVED)) {
            if (pair.inResponse()) {
                reporter.report("has no limit any more: " + change.limit(), change.before(), change.after());
            }
        }
    }
}
