package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.ExampleFinding;
import io.github.feishucodegen.lint.JsonValue.JsonObject;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import java.util.regex.Pattern;

/**
 * Reports objects of examples that lack a required member. Nothing is reported if any example has the member
 * elsewhere: the objects may be variants, which the table cannot express. Nothing is reported either if the
 * description requires one field or another, or allows the field to be empty.
 */
final class MissingRequiredMember extends ExampleRule {
    private static final Pattern OPTIONAL_AFTER_ALL =
            Pattern.compile("[至最]少.{0,20}一[个项种]|[二两三多]\\s?选[其]?一|任[选填意]其?一|其中之?一|可以?(?:为空|不[填传])|either|at least one");

    MissingRequiredMember() {
        super(ExampleFinding.EXAMPLE_REQUIRED_MEMBER_MISSING);
    }

    @Override
    void check(Comparison comparison, Sink reporter) {
        if (!(comparison.value() instanceof JsonObject value) || !(comparison.type() instanceof ObjectType type)) {
            return;
        }
        for (Field field : type.fields()) {
            boolean shown = comparison.names().shown().contains(field.name());
            if (field.required()
                    && !shown
                    && !value.has(field.name())
                    && !field.description().anyMatch(OPTIONAL_AFTER_ALL.asPredicate())) {
                reporter.report(
                        value.line(),
                        Quote.ofPath(comparison.member(field.name())) + " is required " + comparison.documentedAt(field)
                                + " and missing from the example");
            }
        }
    }
}
