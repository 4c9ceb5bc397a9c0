package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** An app type that may call an operation was added. */
final class AppTypeAdded extends Rule {
    AppTypeAdded() {
        super(
                "app-type-added",
                Impact.SAFE,
                "app-type-removed",
                "An operation takes one more kind of app.",
                "More apps may call it.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts types = Facts.of(pair.before().appTypes(), pair.after().appTypes());
        if (types.bothStated() && !types.added().isEmpty()) {
            reporter.report("takes one more kind of app", null, types.addedInWords());
        }
    }
}
