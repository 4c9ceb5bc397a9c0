package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Type;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Normalization of one field: it gets the facts that only the other dialect states. */
final class NormalizedField {
    private NormalizedField() {}

    static Field of(Field own, Field other) {
        return own.toBuilder()
                .type(type(own.type(), other.type()))
                .values(NormalizedOperation.stated(own.values(), other.values()))
                .scopes(NormalizedOperation.stated(own.scopes(), other.scopes()))
                .build();
    }

    static ObjectType object(ObjectType own, ObjectType other) {
        Map<String, Field> byName = other.fields().stream()
                .collect(Collectors.toMap(Field::name, Function.identity(), (first, second) -> first));
        return own.withFields(own.fields().stream()
                .map(field -> byName.containsKey(field.name()) ? of(field, byName.get(field.name())) : field)
                .toList());
    }

    /**
     * The type of the other field if the own type is open JSON, which a reader uses for a type it cannot determine.
     */
    private static Type type(Type own, Type other) {
        return own.zip(
                        other,
                        (inner, twin) -> Optional.of(
                                inner instanceof ObjectType a && twin instanceof ObjectType b
                                        ? object(a, b)
                                        : inner == AnyType.ANY ? twin : inner))
                .orElse(own);
    }
}
