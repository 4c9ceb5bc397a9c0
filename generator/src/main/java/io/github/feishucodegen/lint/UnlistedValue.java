package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.ExampleFinding;
import io.github.feishucodegen.lint.JsonValue.JsonScalar;
import io.github.feishucodegen.lint.JsonValue.Kind;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reports values of examples that are not among the listed values of the table. */
final class UnlistedValue extends ExampleRule {
    /** A plain word or number. Any other listed value may stand for many values, so nothing is reported then. */
    private static final Pattern PLAIN = Pattern.compile("[-+]?[\\p{L}\\p{N}_.:/ -]+");

    private static final Pattern SEVERAL = Pattern.compile("[,;|]");

    UnlistedValue() {
        super(ExampleFinding.EXAMPLE_VALUE_UNLISTED);
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
                    comparison.place() + " is " + Quote.of(scalar.text()) + " in the example, which is not one of the "
                            + listed.size() + " values listed " + comparison.documentedAt(field));
        }
    }

    /**
     * Whether the listed values may be the keys of a map. They are taken for keys if they are words and the map's
     * values are numbers.
     */
    private static boolean areKeys(Comparison comparison, JsonScalar value, Set<String> listed) {
        boolean number = value.kind() == Kind.INTEGER || value.kind() == Kind.FRACTION;
        return number && comparison.path().endsWith("{}") && listed.stream().noneMatch(UnlistedValue::isNumber);
    }

    private static boolean isNumber(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isLetter);
    }

    /** Whether a text is a listed value, or consists of several listed values. */
    private static boolean isListed(String text, Set<String> listed) {
        return listed.contains(text.strip())
                || Arrays.stream(SEVERAL.split(text)).map(String::strip).allMatch(listed::contains);
    }
}
