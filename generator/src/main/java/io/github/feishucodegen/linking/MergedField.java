package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Merges one field from two pages. Facts that only one page has are kept. If they contradict each other, the more
 * trusted page wins and the contradiction is reported.
 */
final class MergedField {
    private final OmittedTexts leftOut;
    private final Consumer<Diagnostic> report;

    MergedField(OmittedTexts leftOut, Consumer<Diagnostic> report) {
        this.leftOut = leftOut;
        this.report = report;
    }

    /** @param type the merged type */
    Field merge(Field known, Field other, Type type) {
        return known.toBuilder()
                .type(type)
                .required(known.required() || other.required())
                .description(texts(known.description(), other.description(), other, "description"))
                .defaultValue(agreed(known.defaultValue(), other.defaultValue(), known, other, "the default"))
                .example(
                        known.example() == null
                                ? other.example()
                                : words(
                                        known.example(),
                                        Objects.requireNonNullElse(other.example(), ""),
                                        other,
                                        "example"))
                .values(values(known.values(), other))
                .constraints(constraints(known, other))
                .scopes(FieldMerge.scopes(known.scopes(), other.scopes()))
                .deprecation(Deprecation.or(known.deprecation(), other.deprecation()))
                .build();
    }

    private LocalizedText texts(LocalizedText first, LocalizedText second, Field other, String what) {
        return leftOut.prefer(first, second, other.location().page(), "the " + what + " of '" + other.name() + "'");
    }

    private String words(String first, String second, Field other, String what) {
        return leftOut.prefer(first, second, other.location().page(), "the " + what + " of '" + other.name() + "'");
    }

    private List<ListedValue> values(List<ListedValue> known, Field other) {
        Map<String, ListedValue> byValue = new LinkedHashMap<>();
        known.forEach(value -> byValue.put(value.value(), value));
        for (ListedValue value : other.values()) {
            byValue.merge(value.value(), value, (first, second) -> {
                String meaning = "meaning of the value " + value.value();
                LocalizedText description = texts(first.description(), second.description(), other, meaning);
                return first.withDescription(description)
                        .withDeprecation(Deprecation.or(first.deprecation(), second.deprecation()));
            });
        }
        return List.copyOf(byValue.values());
    }

    private Constraints constraints(Field known, Field other) {
        Constraints first = known.constraints();
        Constraints second = other.constraints();
        return first.equals(second)
                ? first
                : new Constraints(
                        agreed(first.minLength(), second.minLength(), known, other, "the minimum length"),
                        agreed(first.maxLength(), second.maxLength(), known, other, "the maximum length"),
                        agreed(first.minimum(), second.minimum(), known, other, "the minimum"),
                        agreed(first.maximum(), second.maximum(), known, other, "the maximum"),
                        agreed(first.pattern(), second.pattern(), known, other, "the pattern"));
    }

    private <T> @Nullable T agreed(@Nullable T first, @Nullable T second, Field known, Field other, String what) {
        if (first == null) {
            return second;
        }
        if (second != null && !first.equals(second)) {
            report.accept(Diagnostic.of(
                    LinkingFinding.PAGES_DISAGREE,
                    other.location(),
                    "%s of '%s' is %s here and %s at %s, which was used"
                            .formatted(what, other.name(), second, first, known.location())));
        }
        return first;
    }
}
