package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** An app type that may call an operation was removed. */
final class AppTypeRemoved extends Rule {
    AppTypeRemoved() {
        super(
                "app-type-removed",
                Impact.BREAKING,
                "app-type-added",
                "An operation no longer takes one of its kinds of app.",
                "Apps of that kind are refused from now on.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts types = Facts.of(pair.before().appTypes(), pair.after().appTypes());
        if (types.bothStated() && !types.removed().isEmpty()) {
            reporter.report("no longer takes a kind of app", types.removedInWords(), null);
        }
    }
}
