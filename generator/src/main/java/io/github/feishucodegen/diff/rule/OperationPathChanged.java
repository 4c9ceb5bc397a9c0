package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The path of an operation was changed; the names of path parameters do not count. */
final class OperationPathChanged extends Rule {
    OperationPathChanged() {
        super(
                "operation-path-changed",
                Impact.BREAKING,
                "operation-path-changed",
                "An operation has another path.",
                "Calls to the old path may fail. The client calls the new path once it is generated anew; its methods stay.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        if (!pair.before().key().path().equals(pair.after().key().path())) {
            reporter.report(
                    "has another path", pair.before().path(), pair.after().path());
        }
    }
}
