package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldChange;
import io.github.feishucodegen.correction.FieldChange.Add;
import io.github.feishucodegen.correction.FieldChange.Listed;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.Type;
import java.util.List;
import java.util.Objects;

/** Fields as corrections have them: documented where the correction stands. */
final class CorrectedField {
    private CorrectedField() {}

    static Field said(Field field, FieldChange change) {
        return named(field, field.name(), change.location());
    }

    static Field named(Field field, String name, Location location) {
        return field.withName(name).withLocation(location);
    }

    static Field withValues(Field field, List<Listed> values) {
        return field.withValues(
                values.stream().map(value -> listed(value, field.values())).toList());
    }

    static Field added(String name, Type type, Add add) {
        return Field.of(name, type, add.location())
                .withRequired(add.required())
                .withDescription(add.description())
                .withValues(add.values().stream()
                        .map(value -> listed(value, List.of()))
                        .toList());
    }

    /** A value that the page explains keeps its explanation, unless there is another. */
    private static ListedValue listed(Listed value, List<ListedValue> documented) {
        String explained = documented.stream()
                .filter(known -> known.value().equals(value.value()))
                .map(ListedValue::description)
                .findFirst()
                .orElse("");
        return new ListedValue(value.value(), Objects.requireNonNullElse(value.meaning(), explained));
    }
}
