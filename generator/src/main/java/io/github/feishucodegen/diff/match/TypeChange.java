package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Type;

/**
 * The kind of change of a value's shape on the wire. Type names and the fields of objects are not part of the shape.
 */
public enum TypeChange {
    SAME,
    /** All old values are values of the new type. */
    GENERALISED,
    /** All new values are values of the old type. */
    SPECIALISED,
    LIST_BECAME_SINGLE,
    SINGLE_BECAME_LIST,
    OBJECT_BECAME_MAP,
    MAP_BECAME_OBJECT,
    OBJECT_BECAME_SCALAR,
    SCALAR_BECAME_OBJECT,
    /** Any other change between types that do not include each other. */
    OTHER;

    static TypeChange between(Type before, Type after) {
        if (before.equals(after) || before instanceof ObjectType && after instanceof ObjectType) {
            return SAME;
        }
        if (before instanceof ListType a && after instanceof ListType b) {
            return between(a.element(), b.element());
        }
        if (before instanceof MapType a && after instanceof MapType b) {
            return between(a.value(), b.value());
        }
        if (after == AnyType.ANY || before == PrimitiveType.INTEGER && after == PrimitiveType.NUMBER) {
            return GENERALISED;
        }
        if (before == AnyType.ANY || before == PrimitiveType.NUMBER && after == PrimitiveType.INTEGER) {
            return SPECIALISED;
        }
        if (before instanceof ListType) {
            return LIST_BECAME_SINGLE;
        }
        if (after instanceof ListType) {
            return SINGLE_BECAME_LIST;
        }
        return ofSingles(before, after);
    }

    private static TypeChange ofSingles(Type before, Type after) {
        if (before instanceof ObjectType && after instanceof MapType) {
            return OBJECT_BECAME_MAP;
        }
        if (before instanceof MapType && after instanceof ObjectType) {
            return MAP_BECAME_OBJECT;
        }
        if (isObject(before)) {
            return OBJECT_BECAME_SCALAR;
        }
        return isObject(after) ? SCALAR_BECAME_OBJECT : OTHER;
    }

    private static boolean isObject(Type type) {
        return type instanceof ObjectType || type instanceof MapType;
    }

    /** The type for readers: {@code list of object}, {@code map of string}. */
    public static String words(Type type) {
        if (type instanceof ListType list) {
            return "list of " + words(list.element());
        }
        if (type instanceof MapType map) {
            return "map of " + words(map.value());
        }
        if (type instanceof PrimitiveType primitive) {
            return switch (primitive) {
                case STRING -> "string";
                case INTEGER -> "integer";
                case NUMBER -> "number";
                case BOOLEAN -> "boolean";
            };
        }
        if (type instanceof ObjectType object) {
            return object.name() == null ? "object" : "object (" + object.name() + ")";
        }
        return type == AnyType.ANY ? "any JSON" : "file";
    }
}
