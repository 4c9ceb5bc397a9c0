package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.LimitChange;
import io.github.feishucodegen.diff.match.LimitChange.Way;

/** A limit of a request field was tightened. */
final class RequestLimitTightened extends Rule {
    RequestLimitTightened() {
        super(
                "request-limit-tightened",
                Impact.BREAKING,
                "request-limit-loosened",
                "A field of a request has a stricter limit.",
                "Values between the two limits are refused from now on.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        for (LimitChange change : pair.limits(Way.TIGHTENED)) {
            if (pair.inRequest() && !PageSize.isAbout(pair, change)) {
                reporter.report("has a stricter limit: " + change.limit(), change.before(), change.after());
            }
        }
    }
}
