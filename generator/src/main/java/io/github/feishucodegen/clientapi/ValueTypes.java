package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.TypeRef.ArrayType;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.clientapi.TypeRef.Wildcard;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.Optional;

/** The types in which callers read and set values. */
public final class ValueTypes {
    private ValueTypes() {}

    /** The type that a getter returns. */
    public static TypeRef read(ValueType type) {
        if (type instanceof ListValue list) {
            return LibraryTypes.LIST.with(read(list.element()));
        }
        if (type instanceof MapValue map) {
            return LibraryTypes.MAP.with(LibraryTypes.STRING, read(map.value()));
        }
        if (type instanceof ObjectValue object) {
            return ClassType.of(object.type());
        }
        return switch ((Scalar) type) {
            case STRING -> LibraryTypes.STRING;
            case INTEGER -> LibraryTypes.LONG;
            case NUMBER -> LibraryTypes.DOUBLE;
            case BOOLEAN -> LibraryTypes.BOOLEAN;
            case ANY -> LibraryTypes.JSON_NODE;
            case FILE -> LibraryTypes.FILE_CONTENT;
        };
    }

    /** The parameter type of a builder method for a single value. Number accepts 1, 1L and a boxed null. */
    static TypeRef item(ValueType type) {
        if (type == Scalar.INTEGER || type == Scalar.NUMBER) {
            return LibraryTypes.NUMBER;
        }
        return type == Scalar.ANY ? LibraryTypes.OBJECT : read(type);
    }

    /** The type argument of a list or map that is passed to a builder. */
    static TypeRef argument(ValueType element) {
        return new Wildcard(element == Scalar.STRING ? LibraryTypes.CHARACTERS : item(element));
    }

    /**
     * The component type of the array that a builder accepts instead of a list. It is empty for maps, because Java
     * has no type-safe arrays of generic types.
     */
    public static Optional<TypeRef> arrayComponent(ValueType element) {
        if (element instanceof ListValue list) {
            return arrayComponent(list.element()).map(ArrayType::new);
        }
        if (element instanceof MapValue) {
            return Optional.empty();
        }
        return Optional.of(element == Scalar.STRING ? LibraryTypes.CHARACTERS : item(element));
    }
}
