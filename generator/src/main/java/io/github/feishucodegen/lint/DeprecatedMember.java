package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.ExampleFinding;
import io.github.feishucodegen.lint.JsonValue.JsonScalar;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;

/** Reports members and values of request examples that the table calls deprecated. People copy these examples. */
final class DeprecatedMember extends ExampleRule {
    DeprecatedMember() {
        super(ExampleFinding.EXAMPLE_MEMBER_DEPRECATED);
    }

    @Override
    boolean isOfRequests() {
        return true;
    }

    @Override
    void check(Comparison comparison, Sink reporter) {
        Field field = comparison.field();
        if (field == null) {
            return;
        }
        if (field.deprecation() != null && !comparison.path().endsWith("[]")) {
            reporter.report(
                    comparison.value().line(),
                    comparison.place() + " is in the example, and it is deprecated " + comparison.documentedAt(field));
        } else if (comparison.value() instanceof JsonScalar scalar && isDeprecated(field, scalar.text())) {
            reporter.report(
                    scalar.line(),
                    comparison.place() + " is " + Quote.of(scalar.text()) + " in the example, which is deprecated "
                            + comparison.documentedAt(field));
        }
    }

    private static boolean isDeprecated(Field field, String text) {
        return field.values().stream()
                .filter(value -> value.value().strip().equals(text.strip()))
                .findFirst()
                .map(ListedValue::deprecation)
                .isPresent();
    }
}
