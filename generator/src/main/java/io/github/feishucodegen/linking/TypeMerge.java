package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Type;
import java.util.Optional;

/** Merges two descriptions of the type of one value. */
final class TypeMerge {
    private TypeMerge() {}

    /** The type that agrees with both. Empty if they contradict each other. */
    static Optional<Type> merge(Type first, Type second) {
        return first.zip(second, TypeMerge::mergeInside);
    }

    private static Optional<Type> mergeInside(Type first, Type second) {
        if (first.equals(second) || second.isOpen()) {
            return Optional.of(first);
        }
        if (first.isOpen()) {
            return Optional.of(second);
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

    private static boolean isNumeric(Type type) {
        return type == PrimitiveType.INTEGER || type == PrimitiveType.NUMBER;
    }
}
