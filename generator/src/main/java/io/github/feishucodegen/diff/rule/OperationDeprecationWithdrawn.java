package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The deprecation of an operation was removed. */
final class OperationDeprecationWithdrawn extends Rule {
    OperationDeprecationWithdrawn() {
        super(
                "operation-deprecation-withdrawn",
                Impact.SAFE,
                "operation-deprecated",
                "An operation is no longer deprecated.",
                "It may be used again without a warning.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        if (pair.before().deprecated() && !pair.after().deprecated()) {
            reporter.report("is no longer deprecated", null, null);
        }
    }
}
