package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The app types that may call an operation were removed from its page. */
final class AppTypesUnstated extends Rule {
    AppTypesUnstated() {
        super(
                "app-types-unstated",
                Impact.SAFE,
                "app-types-stated",
                "The page no longer says which kinds of app an operation takes.",
                "Nothing is promised any more; calls go on as before.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts types = Facts.of(pair.before().appTypes(), pair.after().appTypes());
        if (types.unstated()) {
            reporter.report("no longer says which kinds of app it takes", types.removedInWords(), null);
        }
    }
}
