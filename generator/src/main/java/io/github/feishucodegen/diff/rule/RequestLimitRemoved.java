package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.LimitChange;
import io.github.feishucodegen.diff.match.LimitChange.Way;

/** A limit of a request field was removed. */
final class RequestLimitRemoved extends Rule {
    RequestLimitRemoved() {
        super(
                "request-limit-removed",
                Impact.SAFE,
                "request-limit-set",
                "A field of a request lost a limit.",
                "More values are taken.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        for (LimitChange change : pair.limits(Way.REMOVED)) {
            if (pair.inRequest() && !PageSize.isAbout(pair, change)) {
                reporter.report("has no limit any more: " + change.limit(), change.before(), change.after());
            }
        }
    }
}
