package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.LimitChange;
import io.github.feishucodegen.diff.match.LimitChange.Way;

/** A limit was added to a response field. */
final class ResponseLimitSet extends Rule {
    ResponseLimitSet() {
        super(
                "response-limit-set",
                Impact.SAFE,
                "response-limit-removed",
                "A field of a response has a limit that it did not have.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        for (LimitChange change : pair.limits(Way.SET)) {
            if (pair.inResponse()) {
                reporter.report("has a new limit: " + change.limit(), change.before(), change.after());
            }
        }
    }
}
