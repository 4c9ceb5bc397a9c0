package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The HTTP method of an operation was changed. */
final class OperationMethodChanged extends Rule {
    OperationMethodChanged() {
        super(
                "operation-method-changed",
                Impact.BREAKING,
                "operation-method-changed",
                "An operation has another HTTP method.",
                "Calls with the old method fail. The client uses the new one once it is generated anew.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        if (pair.before().method() != pair.after().method()) {
            reporter.report(
                    "has another HTTP method",
                    pair.before().method().name(),
                    pair.after().method().name());
        }
    }
}
