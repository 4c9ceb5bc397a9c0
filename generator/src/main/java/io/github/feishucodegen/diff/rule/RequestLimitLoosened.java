package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.LimitChange;
import io.github.feishucodegen.diff.match.LimitChange.Way;

/** A limit of a request field was loosened. */
final class RequestLimitLoosened extends Rule {
    RequestLimitLoosened() {
        super(
                "request-limit-loosened",
                Impact.SAFE,
                "request-limit-tightened",
                "A field of a request has a looser limit.",
                "More values are taken.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        for (LimitChange change : pair.limits(Way.LOOSENED)) {
            if (pair.inRequest() && !PageSize.isAbout(pair, change)) {
                reporter.report("has a looser limit: " + change.limit(), change.before(), change.after());
            }
        }
    }
}
