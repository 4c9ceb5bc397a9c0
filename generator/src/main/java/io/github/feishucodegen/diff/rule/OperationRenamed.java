package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The id of an operation was changed. */
final class OperationRenamed extends Rule {
    OperationRenamed() {
        super(
                "operation-renamed",
                Impact.SAFE,
                "operation-renamed",
                "An operation has another name.",
                "The wire is the same, but the Java classes and the method are called after the name: calling code has to be changed.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        if (!pair.before().id().equals(pair.after().id())) {
            reporter.report(
                    "has another name",
                    pair.before().id().toString(),
                    pair.after().id().toString());
        }
    }
}
