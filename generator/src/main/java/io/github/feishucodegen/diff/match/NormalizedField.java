package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Normalization of one field: it gets the facts that only the other dialect states. */
final class NormalizedField {
    private NormalizedField() {}

    /** @param words whether the texts of the other field are taken over too */
    static Field of(Field own, Field other, boolean words) {
        return own.toBuilder()
                .type(type(own.type(), other.type(), words))
                .description(words ? other.description() : own.description())
                .example(words ? other.example() : own.example())
                .values(values(own.values(), other.values(), words))
                .scopes(scopes(own.scopes(), other.scopes(), words))
                .build();
    }

    static ObjectType object(ObjectType own, ObjectType other, boolean words) {
        Map<String, Field> byName = other.fields().stream()
                .collect(Collectors.toMap(Field::name, Function.identity(), (first, second) -> first));
        return own.withFields(own.fields().stream()
                .map(field -> byName.containsKey(field.name()) ? of(field, byName.get(field.name()), words) : field)
                .toList());
    }

    /**
     * The type of the other field if the own type is open JSON, which a reader uses for a type it cannot determine.
     */
    private static Type type(Type own, Type other, boolean words) {
        return own.zip(
                        other,
                        (inner, twin) -> Optional.of(
                                inner instanceof ObjectType a && twin instanceof ObjectType b
                                        ? object(a, b, words)
                                        : inner == AnyType.ANY ? twin : inner))
                .orElse(own);
    }

    private static List<ListedValue> values(List<ListedValue> own, List<ListedValue> other, boolean words) {
        if (own.isEmpty() || !words) {
            return NormalizedOperation.stated(own, other);
        }
        Map<String, ListedValue> byValue = other.stream()
                .collect(Collectors.toMap(ListedValue::value, Function.identity(), (first, second) -> first));
        return own.stream()
                .map(value -> new ListedValue(
                        value.value(),
                        byValue.getOrDefault(value.value(), value).description(),
                        value.possible()))
                .toList();
    }

    static List<Scope> scopes(List<Scope> own, List<Scope> other, boolean words) {
        if (own.isEmpty() || !words) {
            return NormalizedOperation.stated(own, other);
        }
        Map<String, Scope> byId =
                other.stream().collect(Collectors.toMap(Scope::id, Function.identity(), (first, second) -> first));
        return own.stream().map(scope -> byId.getOrDefault(scope.id(), scope)).toList();
    }
}
