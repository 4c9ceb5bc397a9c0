package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Type;
import java.util.Optional;

/** Merges two descriptions of the type of one value. */
final class TypeMerge {
    private TypeMerge() {}

    /** The type that agrees with both. Empty if they contradict each other. */
    static Optional<Type> merge(Type first, Type second) {
        if (first.equals(second) || saysNothing(second)) {
            return Optional.of(first);
        }
        if (saysNothing(first)) {
            return Optional.of(second);
        }
        if (first instanceof ListType a && second instanceof ListType b) {
            return merge(a.element(), b.element()).map(ListType::new);
        }
        if (first instanceof MapType a && second instanceof MapType b) {
            return merge(a.value(), b.value()).map(MapType::new);
        }
        if (first instanceof ObjectType a && second instanceof ObjectType b) {
            return mergeObjects(a, b);
        }
        if (isNumeric(first) && isNumeric(second)) {
            return Optional.of(PrimitiveType.NUMBER);
        }
        return Optional.empty();
    }

    private static Optional<Type> mergeObjects(ObjectType a, ObjectType b) {
        if (a.name() != null && b.name() != null && !a.name().equals(b.name())) {
            return Optional.empty();
        }
        return Optional.of(
                new ObjectType(a.name() != null ? a.name() : b.name(), FieldMerge.union(a.fields(), b.fields())));
    }

    /** Whether the type is open. An object without name and fields can be any object or a map. */
    private static boolean saysNothing(Type type) {
        return type == AnyType.ANY
                || type instanceof ObjectType object
                        && object.name() == null
                        && object.fields().isEmpty();
    }

    private static boolean isNumeric(Type type) {
        return type == PrimitiveType.INTEGER || type == PrimitiveType.NUMBER;
    }
}
