package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.Explained;
import io.github.feishucodegen.correction.FieldChange.Default;
import io.github.feishucodegen.correction.FieldChange.Deprecate;
import io.github.feishucodegen.correction.FieldChange.DeprecateValues;
import io.github.feishucodegen.correction.FieldChange.Describe;
import io.github.feishucodegen.correction.FieldChange.Enumerate;
import io.github.feishucodegen.correction.FieldChange.Exemplify;
import io.github.feishucodegen.correction.FieldChange.Fact;
import io.github.feishucodegen.correction.FieldChange.Match;
import io.github.feishucodegen.correction.FieldChange.MaxLength;
import io.github.feishucodegen.correction.FieldChange.Maximum;
import io.github.feishucodegen.correction.FieldChange.MinLength;
import io.github.feishucodegen.correction.FieldChange.Minimum;
import io.github.feishucodegen.correction.FieldChange.Notice;
import io.github.feishucodegen.correction.FieldChange.OpenValues;
import io.github.feishucodegen.correction.FieldChange.Permit;
import io.github.feishucodegen.correction.FieldChange.Require;
import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies corrections to a field. */
final class CorrectedField {
    private CorrectedField() {}

    /** Applies a fact to a field. The result equals the field if its page already says the same. */
    static Field with(Field field, Fact fact) {
        // Java 17 has no pattern matching in switch. The last statement handles the limits.
        if (fact instanceof Require require) {
            return field.withRequired(require.required());
        }
        if (fact instanceof Enumerate enumerate) {
            return field.withValues(enumerate.values().stream()
                    .map(value -> listed(value, field.values()))
                    .toList());
        }
        if (fact instanceof OpenValues values) {
            return field.withValues(field.values().stream()
                    .map(value -> value.withPossible(values.open()))
                    .toList());
        }
        if (fact instanceof Describe describe) {
            return field.withDescription(field.description().corrected(describe.description()));
        }
        if (fact instanceof Default value) {
            return field.withDefaultValue(value.value());
        }
        if (fact instanceof Exemplify example) {
            return field.withExample(example.value());
        }
        if (fact instanceof Permit permit) {
            return field.withScopes(FactCorrector.scopes(permit.scopes(), field.scopes()));
        }
        if (fact instanceof Deprecate deprecate) {
            return field.withDeprecation(deprecation(deprecate.notice()));
        }
        if (fact instanceof DeprecateValues values) {
            return field.withValues(field.values().stream()
                    .map(value -> value.withDeprecation(
                            values.values().contains(value.value())
                                    ? Deprecation.or(value.deprecation(), Deprecation.PLAIN)
                                    : null))
                    .toList());
        }
        return field.withConstraints(limited(field.constraints(), fact));
    }

    private static @Nullable Deprecation deprecation(@Nullable Notice notice) {
        return notice == null ? null : new Deprecation(notice.ends(), notice.replacement());
    }

    private static Constraints limited(Constraints limits, Fact fact) {
        return new Constraints(
                fact instanceof MinLength least ? least.length() : limits.minLength(),
                fact instanceof MaxLength most ? most.length() : limits.maxLength(),
                fact instanceof Minimum least ? least.value() : limits.minimum(),
                fact instanceof Maximum most ? most.value() : limits.maximum(),
                fact instanceof Match match ? match.pattern() : limits.pattern());
    }

    /** A value without a meaning in the correction keeps the description of the page. */
    private static ListedValue listed(Explained value, List<ListedValue> documented) {
        ListedValue explained = documented.stream()
                .filter(known -> known.value().equals(value.value()))
                .findFirst()
                .orElse(new ListedValue(value.value(), LocalizedText.EMPTY))
                .withPossible(false);
        return value.meaning() == null
                ? explained
                : explained.withDescription(explained.description().corrected(value.meaning()));
    }
}
