package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.ExampleFinding;
import io.github.feishucodegen.lint.JsonValue.JsonList;
import io.github.feishucodegen.lint.JsonValue.JsonScalar;
import io.github.feishucodegen.lint.JsonValue.Kind;
import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.PrimitiveType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reports values of examples beyond a documented limit. Patterns are not checked, because matching a pattern of a
 * page may never end.
 */
final class BrokenLimit extends ExampleRule {
    BrokenLimit() {
        super(ExampleFinding.EXAMPLE_LIMIT_BROKEN);
    }

    @Override
    void check(Comparison comparison, Sink reporter) {
        Field field = comparison.field();
        if (field == null || !comparison.type().equals(field.type())) {
            return;
        }
        String fault = fault(comparison, field.constraints());
        if (fault != null) {
            reporter.report(
                    comparison.value().line(),
                    comparison.place() + " " + fault + ", the limit " + comparison.documentedAt(field));
        }
    }

    private static @Nullable String fault(Comparison comparison, Constraints limits) {
        JsonValue value = comparison.value();
        if (comparison.type() instanceof ListType && value instanceof JsonList list) {
            return length(list.items().size(), list.items().size(), "items", limits);
        }
        if (!(value instanceof JsonScalar scalar)) {
            return null;
        }
        if (comparison.type() == PrimitiveType.STRING && scalar.kind() == Kind.STRING) {
            String text = scalar.text();
            return length(text.codePointCount(0, text.length()), text.length(), "characters", limits);
        }
        boolean numeric = comparison.type() == PrimitiveType.INTEGER || comparison.type() == PrimitiveType.NUMBER;
        boolean number = scalar.kind() == Kind.INTEGER || scalar.kind() == Kind.FRACTION;
        return numeric && number ? size(scalar.text(), limits) : null;
    }

    /**
     * The violation of a length limit; null if there is none. Pages do not say how they count characters beyond the
     * basic plane. Only a length that is wrong in both ways of counting is reported.
     */
    private static @Nullable String length(int fewest, int most, String unit, Constraints limits) {
        Integer minimum = limits.minLength();
        Integer maximum = limits.maxLength();
        if (minimum != null && most < minimum) {
            return "has " + most + " " + unit + " in the example, less than " + minimum;
        }
        if (maximum != null && fewest > maximum) {
            return "has " + fewest + " " + unit + " in the example, more than " + maximum;
        }
        return null;
    }

    private static @Nullable String size(String text, Constraints limits) {
        BigDecimal number = new BigDecimal(text);
        if (limits.minimum() != null && number.compareTo(limits.minimum()) < 0) {
            return "is " + Quote.of(text) + " in the example, less than " + limits.minimum();
        }
        if (limits.maximum() != null && number.compareTo(limits.maximum()) > 0) {
            return "is " + Quote.of(text) + " in the example, more than " + limits.maximum();
        }
        return null;
    }
}
