package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.Operation;

/** A deprecated operation was removed. */
final class DeprecatedOperationRemoved extends Rule {
    DeprecatedOperationRemoved() {
        super(
                "deprecated-operation-removed",
                Impact.RISKY,
                "operation-added",
                "An operation that was deprecated is gone.",
                "Callers were warned, but those who stayed lose the operation and its method.");
    }

    @Override
    void operationRemoved(Operation operation, ChangeReporter reporter) {
        if (operation.deprecated()) {
            reporter.report("is gone; it was deprecated", address(operation), null);
        }
    }

    private static String address(Operation operation) {
        return operation.method() + " " + operation.path();
    }
}
