package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.FieldBuilder;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.Scope;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Merges two descriptions of one field. */
final class FieldMerge {
    private FieldMerge() {}

    /** Keeps what the first field says, and takes from the second what the first leaves out. */
    static Field preferring(Field first, Field second) {
        return union(first, second)
                .type(TypeMerge.merge(first.type(), second.type()).orElse(first.type()))
                .required(first.required() || second.required())
                .constraints(first.constraints().equals(Constraints.NONE) ? second.constraints() : first.constraints())
                .build();
    }

    /** The first field with the texts that it lacks, and with the values and scopes of both. */
    static FieldBuilder union(Field first, Field second) {
        return first.toBuilder()
                .description(first.description().or(second.description()))
                .defaultValue(or(first.defaultValue(), second.defaultValue()))
                .example(or(first.example(), second.example()))
                .values(values(first.values(), second.values()))
                .scopes(scopes(first.scopes(), second.scopes()))
                .deprecation(Deprecation.or(first.deprecation(), second.deprecation()));
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

    /** The union of two lists of values. The second list adds values, and languages of descriptions. */
    static List<ListedValue> values(List<ListedValue> first, List<ListedValue> second) {
        return unite(
                first,
                second,
                ListedValue::value,
                (one, other) -> one.withDescription(one.description().or(other.description()))
                        .withDeprecation(Deprecation.or(one.deprecation(), other.deprecation())));
    }

    /** The union of two collections of scopes. The second one adds scopes, and languages of descriptions. */
    static List<Scope> scopes(Collection<Scope> first, Collection<Scope> second) {
        return unite(
                first,
                second,
                Scope::id,
                (one, other) -> one.withDescription(one.description().or(other.description())));
    }

    /** The union of two collections by key. */
    private static <T> List<T> unite(
            Collection<T> first, Collection<T> second, Function<T, ?> key, BinaryOperator<T> merging) {
        if (first.size() + second.size() < 2) {
            return List.copyOf(first.isEmpty() ? second : first);
        }
        Map<Object, T> byKey = new LinkedHashMap<>();
        first.forEach(e -> byKey.putIfAbsent(key.apply(e), e));
        second.forEach(e -> byKey.merge(key.apply(e), e, merging));
        return List.copyOf(byKey.values());
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
