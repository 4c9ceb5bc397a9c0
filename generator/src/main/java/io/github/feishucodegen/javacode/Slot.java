package io.github.feishucodegen.javacode;

import com.palantir.javapoet.CodeBlock;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.Scalar;

/**
 * A member and the number under which its class keeps it.
 *
 * @param place the method of the runtime's {@code Field} that says where it travels; empty outside requests
 */
record Slot(int number, Member member, String place) {
    /** The slot's entry in the schema. */
    CodeBlock schemaField() {
        ValueType type = member.type();
        // What is no page's text goes into the format: JavaPoet takes its time over each piece, and fields are many.
        String call = "$T." + factory(type) + "($L)" + containers(type) + (place.isEmpty() ? "" : "." + place + "()");
        return CodeBlock.of(
                call, RuntimeTypes.FIELD, Literals.string(member.field().name()));
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
            case STRING -> "string";
            case INTEGER -> "int64";
            case NUMBER -> "number";
            case BOOLEAN -> "bool";
            case ANY -> "any";
            case FILE -> "file";
        };
    }

    /** From the inside out. */
    private static String containers(ValueType type) {
        if (type instanceof ListValue list) {
            return containers(list.element()) + ".list()";
        }
        return type instanceof MapValue map ? containers(map.value()) + ".map()" : "";
    }
}
