package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The app types that may call an operation were added to a page that did not state any. */
final class AppTypesStated extends Rule {
    AppTypesStated() {
        super(
                "app-types-stated",
                Impact.RISKY,
                "app-types-unstated",
                "The page says now which kinds of app an operation takes.",
                "Apps of other kinds may be refused; before, nothing was said.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts types = Facts.of(pair.before().appTypes(), pair.after().appTypes());
        if (types.stated()) {
            reporter.report("says now which kinds of app it takes", null, types.addedInWords());
        }
    }
}
