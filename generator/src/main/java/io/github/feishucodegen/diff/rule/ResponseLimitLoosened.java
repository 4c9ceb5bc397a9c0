package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.LimitChange;
import io.github.feishucodegen.diff.match.LimitChange.Way;

/** A limit of a response field was loosened. */
final class ResponseLimitLoosened extends Rule {
    ResponseLimitLoosened() {
        super(
                "response-limit-loosened",
                Impact.BREAKING,
                "response-limit-tightened",
                "A field of a response has a looser limit.",
                "Callers can meet values beyond the old limit, such as texts too long for a column.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        for (LimitChange change : pair.limits(Way.LOOSENED)) {
            if (pair.inResponse()) {
                reporter.report("has a looser limit: " + change.limit(), change.before(), change.after());
            }
        }
    }
}
