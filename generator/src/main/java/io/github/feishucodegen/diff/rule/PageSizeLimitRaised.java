package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.LimitChange;
import io.github.feishucodegen.diff.match.LimitChange.Way;

/** The maximum of a page size parameter was raised. */
final class PageSizeLimitRaised extends Rule {
    PageSizeLimitRaised() {
        super(
                "page-size-limit-raised",
                Impact.SAFE,
                "page-size-limit-lowered",
                "A call may ask for more items than before.",
                "Nothing has to be done.");
    }

    @Override
    void field(FieldPair pair, ChangeReporter reporter) {
        for (LimitChange change : pair.limits(Way.LOOSENED)) {
            if (PageSize.isAbout(pair, change)) {
                reporter.report("lets callers ask for more items at once", change.before(), change.after());
            }
        }
    }
}
