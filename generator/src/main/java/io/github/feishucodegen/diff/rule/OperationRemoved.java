package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.Operation;

/** An operation that was not deprecated was removed. */
final class OperationRemoved extends Rule {
    OperationRemoved() {
        super(
                "operation-removed",
                Impact.BREAKING,
                "operation-added",
                "An operation is gone from the documentation.",
                "Calls may fail from now on, and the client loses the method. Look for a page that replaces it; if the page was only moved out of the folder, add it again.");
    }

    @Override
    void operationRemoved(Operation operation, ChangeReporter reporter) {
        if (!operation.deprecated()) {
            reporter.report("is gone", address(operation), null);
        }
    }

    private static String address(Operation operation) {
        return operation.method() + " " + operation.path();
    }
}
