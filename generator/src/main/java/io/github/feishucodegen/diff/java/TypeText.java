package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.Optional;

/** A Java type with and without its type arguments. */
record TypeText(String generic, String erased) {
    static final TypeText LONG = plain("long");
    static final TypeText CHARACTERS = plain("java.lang.CharSequence");
    static final TypeText STRING = plain("java.lang.String");
    static final TypeText BYTES = plain("byte[]");
    static final TypeText OBJECT = plain("java.lang.Object");
    static final TypeText VOID = plain("java.lang.Void");
    static final TypeText JAVA_FILE = plain("java.io.File");
    static final TypeText JAVA_PATH = plain("java.nio.file.Path");

    private static final TypeText NUMBER = plain("java.lang.Number");
    private static final String LIST = "java.util.List";
    private static final String MAP = "java.util.Map";

    static TypeText plain(String name) {
        return new TypeText(name, name);
    }

    static TypeText of(JavaClass name) {
        return plain(name.toString());
    }

    /** A type with type arguments. */
    static TypeText of(String name, TypeText... arguments) {
        StringBuilder generic = new StringBuilder(name);
        for (int i = 0; i < arguments.length; i++) {
            generic.append(i == 0 ? "<" : ", ").append(arguments[i].generic);
        }
        return new TypeText(generic.append('>').toString(), name);
    }

    static TypeText list(TypeText element) {
        return of(LIST, element);
    }

    static TypeText map(TypeText value) {
        return of(MAP, STRING, value);
    }

    TypeText array() {
        return new TypeText(generic + "[]", erased + "[]");
    }

    /** The type that a getter returns. */
    static TypeText read(ValueType type) {
        if (type instanceof ListValue list) {
            return list(read(list.element()));
        }
        if (type instanceof MapValue map) {
            return map(read(map.value()));
        }
        if (type instanceof ObjectValue object) {
            return of(object.type());
        }
        return switch ((Scalar) type) {
            case STRING -> STRING;
            case INTEGER -> plain("java.lang.Long");
            case NUMBER -> plain("java.lang.Double");
            case BOOLEAN -> plain("java.lang.Boolean");
            case ANY -> plain("com.fasterxml.jackson.databind.JsonNode");
            case FILE -> plain("io.github.feishucodegen.client.http.FileContent");
        };
    }

    /** The parameter type of a builder method for a single value. */
    static TypeText item(ValueType type) {
        if (type == Scalar.INTEGER || type == Scalar.NUMBER) {
            return NUMBER;
        }
        return type == Scalar.ANY ? OBJECT : read(type);
    }

    /** The type argument of a list or map that is passed to a builder. */
    static TypeText within(ValueType element) {
        TypeText item = item(element);
        if (item.equals(OBJECT)) {
            return plain("?");
        }
        return plain("? extends " + (item.equals(STRING) ? CHARACTERS : item).generic);
    }

    /** The component type of the array that a builder accepts instead of a list; empty if it accepts none. */
    static Optional<TypeText> arrayComponent(ValueType element) {
        if (element instanceof ListValue list) {
            return arrayComponent(list.element()).map(TypeText::array);
        }
        if (element instanceof MapValue) {
            return Optional.empty();
        }
        if (element == Scalar.INTEGER || element == Scalar.NUMBER) {
            return Optional.of(NUMBER);
        }
        if (element == Scalar.STRING) {
            return Optional.of(CHARACTERS);
        }
        return Optional.of(element == Scalar.ANY ? OBJECT : read(element));
    }
}
