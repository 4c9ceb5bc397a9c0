package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationMatching;
import io.github.feishucodegen.diff.match.OperationPair;

/** An operation has another path. */
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
        String before = OperationMatching.anonymous(pair.before().path());
        if (!before.equals(OperationMatching.anonymous(pair.after().path()))) {
            reporter.report(
                    "has another path", pair.before().path(), pair.after().path());
        }
    }
}
