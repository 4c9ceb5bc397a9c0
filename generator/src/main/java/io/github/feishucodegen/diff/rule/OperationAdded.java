package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.Operation;

/** An operation was added. */
final class OperationAdded extends Rule {
    OperationAdded() {
        super(
                "operation-added",
                Impact.SAFE,
                "operation-removed",
                "An operation is new.",
                "Nobody calls it yet. The client gains a method, its request and its response.");
    }

    @Override
    void operationAdded(Operation operation, ChangeReporter reporter) {
        reporter.report("is new", null, address(operation));
    }

    private static String address(Operation operation) {
        return operation.method() + " " + operation.path();
    }
}
