package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.LimitChange;
import io.github.feishucodegen.diff.match.LimitChange.Way;

/** The maximum of a page size parameter was lowered. */
final class PageSizeLimitLowered extends Rule {
    PageSizeLimitLowered() {
        super(
                "page-size-limit-lowered",
                Impact.BREAKING,
                "page-size-limit-raised",
                "A call may ask for fewer items than before.",
                "Calls that ask for more are refused. Ask for less, and for more pages.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        for (LimitChange change : pair.limits(Way.TIGHTENED)) {
            if (PageSize.isAbout(pair, change)) {
                reporter.report("lets callers ask for fewer items at once", change.before(), change.after());
            }
        }
    }
}
