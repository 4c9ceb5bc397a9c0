package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Changes the fields of an operation that the same operation in the other snapshot has under the same names, at any
 * depth.
 *
 * @param types the type for two innermost types that are not both objects: the own one and that of the other snapshot
 * @param fields the field for the own one, whose type is changed already, and that of the other snapshot
 */
record CommonFields(BinaryOperator<Type> types, BinaryOperator<Field> fields) {
    List<Parameter> parameters(Operation own, Operation other) {
        return own.parameters().stream()
                .map(parameter -> other.parameters().stream()
                        .filter(twin -> twin.in() == parameter.in()
                                && twin.field().name().equals(parameter.field().name()))
                        .findFirst()
                        .map(twin -> new Parameter(parameter.in(), field(parameter.field(), twin.field())))
                        .orElse(parameter))
                .toList();
    }

    ObjectType object(ObjectType own, ObjectType other) {
        Map<String, Field> byName = index(other.fields(), Field::name);
        return own.withFields(own.fields().stream()
                .map(field -> byName.containsKey(field.name()) ? field(field, byName.get(field.name())) : field)
                .toList());
    }

    private Field field(Field own, Field other) {
        return fields.apply(own.withType(type(own.type(), other.type())), other);
    }

    private Type type(Type own, Type other) {
        return own.zip(
                        other,
                        (inner, twin) -> Optional.of(
                                inner instanceof ObjectType a && twin instanceof ObjectType b
                                        ? object(a, b)
                                        : types.apply(inner, twin)))
                .orElse(own);
    }

    /** The elements by key. Of elements with one key, the first counts. */
    static <K, T> Map<K, T> index(List<T> elements, Function<T, K> key) {
        return elements.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }
}
