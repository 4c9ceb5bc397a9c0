package io.github.feishucodegen.javacode;

import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.Scalar;

/**
 * A member and its index in the model's array of values.
 *
 * @param place the part of the request in the runtime's terms; empty outside of requests
 */
record Slot(int number, Member member, String place, FieldDoc doc) {
    Slot(int number, Member member, String place) {
        this(number, member, place, new FieldDoc(member.field()));
    }

    /** The slot's entry in the schema, in the form that the runtime's {@code Schema} reads. */
    String schemaField() {
        String type = factory(member.type()) + containers(member.type());
        return RuntimeText.escaped(member.field().name())
                + (type.isEmpty() ? "" : ":" + type)
                + (place.isEmpty() ? "" : "@" + place);
    }

    private static String factory(ValueType type) {
        if (type instanceof ListValue list) {
            return factory(list.element());
        }
        if (type instanceof MapValue map) {
            return factory(map.value());
        }
        if (!(type instanceof Scalar scalar)) {
            return "object";
        }
        return switch (scalar) {
            case STRING -> "";
            case INTEGER -> "int64";
            case NUMBER -> "number";
            case BOOLEAN -> "bool";
            case ANY -> "any";
            case FILE -> "file";
        };
    }

    /** The containers of a type, the innermost first. */
    private static String containers(ValueType type) {
        if (type instanceof ListValue list) {
            return containers(list.element()) + "[]";
        }
        return type instanceof MapValue map ? containers(map.value()) + "{}" : "";
    }
}
