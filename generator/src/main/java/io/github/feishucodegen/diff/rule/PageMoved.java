package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The page of an operation was replaced by a page with another name and another address. */
final class PageMoved extends Rule {
    PageMoved() {
        super(
                "page-moved",
                Impact.TEXT,
                "page-moved",
                "An operation is documented on another page.",
                "Links to the old page may be dead.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        if (!Pages.haveOneInCommon(pair.before(), pair.after())) {
            reporter.report("is documented on another page", Pages.first(pair.before()), Pages.first(pair.after()));
        }
    }
}
