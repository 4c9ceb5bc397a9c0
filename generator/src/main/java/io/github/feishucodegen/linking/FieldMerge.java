package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.Scope;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Merges two descriptions of one field. */
final class FieldMerge {
    private FieldMerge() {}

    /** Keeps what the first field says, and takes from the second what the first leaves out. */
    static Field preferring(Field first, Field second) {
        return new Field(
                first.name(),
                TypeMerge.merge(first.type(), second.type()).orElse(first.type()),
                first.required() || second.required(),
                List.of(),
                first.description().isBlank() ? second.description() : first.description(),
                or(first.defaultValue(), second.defaultValue()),
                or(first.example(), second.example()),
                unite(first.values(), second.values(), ListedValue::value),
                first.constraints().equals(Constraints.NONE) ? second.constraints() : first.constraints(),
                unite(first.scopes(), second.scopes(), Scope::id),
                first.location());
    }

    /** The union of two lists by name, with the fields of the first list first. */
    static List<Field> union(List<Field> first, List<Field> second) {
        if (second.isEmpty()) {
            return first;
        }
        Map<String, Field> byName = new LinkedHashMap<>();
        first.forEach(f -> byName.merge(f.name(), f, FieldMerge::preferring));
        second.forEach(f -> byName.merge(f.name(), f, FieldMerge::preferring));
        return List.copyOf(byName.values());
    }

    /** The union of two collections by key. For equal keys, the first element is kept. */
    static <T> List<T> unite(Collection<T> first, Collection<T> second, Function<T, ?> key) {
        Map<Object, T> byKey = new LinkedHashMap<>();
        first.forEach(e -> byKey.putIfAbsent(key.apply(e), e));
        second.forEach(e -> byKey.putIfAbsent(key.apply(e), e));
        return List.copyOf(byKey.values());
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
