package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.LimitChange;
import io.github.feishucodegen.diff.match.LimitChange.Way;

/** A limit was added to a request field. */
final class RequestLimitSet extends Rule {
    RequestLimitSet() {
        super(
                "request-limit-set",
                Impact.RISKY,
                "request-limit-removed",
                "A field of a request has a limit that it did not have.",
                "Values beyond it may be refused; the client refuses them once it is generated anew.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        for (LimitChange change : pair.limits(Way.SET)) {
            if (pair.inRequest() && !PageSize.isAbout(pair, change)) {
                reporter.report("has a new limit: " + change.limit(), change.before(), change.after());
            }
        }
    }
}
