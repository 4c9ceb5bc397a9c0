package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Normalization of one field: it gets the facts that only the other dialect states. */
final class NormalizedField {
    private NormalizedField() {}

    /** @param words whether the texts of the other field are taken over too */
    static Field of(Field own, Field other, boolean words) {
        return new Field(
                own.name(),
                type(own.type(), other.type(), words),
                own.required(),
                own.requiredBy(),
                words ? other.description() : own.description(),
                own.defaultValue(),
                words ? other.example() : own.example(),
                values(own.values(), other.values(), words),
                own.constraints(),
                scopes(own.scopes(), other.scopes(), words),
                own.location());
    }

    static ObjectType object(ObjectType own, ObjectType other, boolean words) {
        Map<String, Field> byName = other.fields().stream()
                .collect(Collectors.toMap(Field::name, Function.identity(), (first, second) -> first));
        return new ObjectType(
                own.name(),
                own.fields().stream()
                        .map(field ->
                                byName.containsKey(field.name()) ? of(field, byName.get(field.name()), words) : field)
                        .toList());
    }

    /**
     * The type of the other field if the own type is open JSON, which a reader uses for a type it cannot determine.
     */
    private static Type type(Type own, Type other, boolean words) {
        if (own instanceof ObjectType object && other instanceof ObjectType twin) {
            return object(object, twin, words);
        }
        if (own instanceof ListType list && other instanceof ListType twin) {
            return new ListType(type(list.element(), twin.element(), words));
        }
        if (own instanceof MapType map && other instanceof MapType twin) {
            return new MapType(type(map.value(), twin.value(), words));
        }
        return own == AnyType.ANY ? other : own;
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
