package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.BREAKING;
import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Row.row;
import static io.github.feishucodegen.diff.rule.SubjectChecks.changed;
import static io.github.feishucodegen.diff.rule.SubjectChecks.deprecation;

import io.github.feishucodegen.diff.rule.ComparedPart.AddedOperation;
import io.github.feishucodegen.diff.rule.ComparedPart.RemovedOperation;
import io.github.feishucodegen.diff.rule.Row.Check;
import io.github.feishucodegen.model.Operation;
import java.util.List;

/** Rules about operations as a whole. */
final class OperationRules {
    static final List<Rule> TABLE = List.of(
            row("operation-added", SAFE, "operation-removed")
                    .summary("An operation is new.")
                    .explanation("Nobody calls it yet. The client gains a method, a request class and a response "
                            + "class.")
                    .on(
                            AddedOperation.class,
                            (added, reporter) -> reporter.report("is new", null, address(added.operation()))),
            row("operation-removed", BREAKING, "operation-added")
                    .takesAway()
                    .summary("The documentation no longer has an operation.")
                    .explanation("Calls may fail, and the client loses the method. Look for a page that replaces it. "
                            + "If the page was only moved out of the folder, add it again.")
                    .on(RemovedOperation.class, removed(false, "is gone")),
            row("deprecated-operation-removed", RISKY, "operation-added")
                    .takesAway()
                    .summary("The documentation no longer has a deprecated operation.")
                    .explanation("Callers were warned. Callers that still use the operation lose its method.")
                    .on(RemovedOperation.class, removed(true, "is gone; it was deprecated")),
            row("operation-path-changed", BREAKING, "operation-path-changed")
                    .summary("An operation has another path.")
                    .explanation("The server may refuse calls to the old path. The client calls the new path after it "
                            + "is generated again. Its methods stay.")
                    .operations(changed(operation -> operation.key().path(), Operation::path, "has another path")),
            row("operation-method-changed", BREAKING, "operation-method-changed")
                    .summary("An operation has another HTTP method.")
                    .explanation("The server refuses calls with the old method. The client uses the new one after it "
                            + "is generated again.")
                    .operations(changed(
                            Operation::method, operation -> operation.method().name(), "has another HTTP method")),
            row("operation-renamed", SAFE, "operation-renamed")
                    .summary("An operation has another name.")
                    .explanation("The wire is the same. The Java classes and the method have other names, so calling "
                            + "code has to change.")
                    .operations(
                            changed(Operation::id, operation -> operation.id().toString(), "has another name")),
            row("operation-deprecated", SAFE, "operation-deprecation-withdrawn")
                    .summary("An operation is now deprecated.")
                    .explanation("The operation still works. Compilers warn about its method. Its page names the "
                            + "replacement.")
                    .warnsCompilers()
                    .operations(deprecation(Operation::deprecated, true, "is deprecated now")),
            row("operation-deprecation-withdrawn", SAFE, "operation-deprecated")
                    .summary("An operation is no longer deprecated.")
                    .explanation("Callers can use it without a warning.")
                    .operations(deprecation(Operation::deprecated, false, "is no longer deprecated")));

    private OperationRules() {}

    private static Check<RemovedOperation> removed(boolean deprecated, String words) {
        return (removed, reporter) -> {
            if (removed.operation().deprecated() == deprecated) {
                reporter.report(words, address(removed.operation()), null);
            }
        };
    }

    private static String address(Operation operation) {
        return operation.method() + " " + operation.path();
    }
}
