package io.github.feishucodegen.lint;

import io.github.feishucodegen.lint.JsonValue.JsonScalar;
import io.github.feishucodegen.lint.JsonValue.Kind;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A value of an example that is not among those that the table lists. */
final class UnlistedValue extends ExampleRule {
    /** Where a listed value is no plain word or number it may stand for many, and nothing can be said. */
    private static final Pattern PLAIN = Pattern.compile("[-+]?[\\p{L}\\p{N}_.:/ -]+");

    private static final Pattern SEVERAL = Pattern.compile("[,;|]");

    UnlistedValue() {
        super(
                "example-value-unlisted",
                "A value of an example is not among the values that the table lists.",
                "Use a listed value in the example, or add the value to the list.");
    }

    @Override
    void check(Comparison comparison, Sink reporter) {
        Field field = comparison.field();
        if (field == null
                || field.values().isEmpty()
                || field.values().stream().anyMatch(ListedValue::possible)
                || !(comparison.value() instanceof JsonScalar scalar)
                || scalar.kind() == Kind.NULL
                || scalar.text().isBlank()) {
            return;
        }
        Set<String> listed = field.values().stream()
                .map(ListedValue::value)
                .map(String::strip)
                .collect(Collectors.toSet());
        boolean plain = listed.stream().allMatch(value -> PLAIN.matcher(value).matches());
        if (plain && !areKeys(comparison, scalar, listed) && !isListed(scalar.text(), listed)) {
            reporter.report(
                    scalar.line(),
                    comparison.place() + " is " + Quote.of(scalar.text()) + " in the example, which is none of the "
                            + listed.size() + " values listed " + comparison.documentedAt(field));
        }
    }

    /** What is listed for a map may be its keys: words where its values are numbers. */
    private static boolean areKeys(Comparison comparison, JsonScalar value, Set<String> listed) {
        boolean number = value.kind() == Kind.INTEGER || value.kind() == Kind.FRACTION;
        return number && comparison.path().endsWith("{}") && listed.stream().noneMatch(UnlistedValue::isNumber);
    }

    private static boolean isNumber(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isLetter);
    }

    /** A string may hold several of the values. */
    private static boolean isListed(String text, Set<String> listed) {
        return listed.contains(text.strip())
                || Arrays.stream(SEVERAL.split(text)).map(String::strip).allMatch(listed::contains);
    }
}
