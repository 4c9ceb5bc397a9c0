package io.github.feishucodegen.lint;

import java.util.List;

/** A JSON value of an example, with the line of the example that it begins in, counted from 1. */
sealed interface JsonValue {
    int line();

    /** Members in the order of the text; a name can come twice. */
    record JsonObject(int line, List<Member> members) implements JsonValue {
        boolean has(String name) {
            return members.stream().anyMatch(member -> member.name().equals(name));
        }
    }

    /** @param line that of the name */
    record Member(String name, int line, JsonValue value) {}

    record JsonList(int line, List<JsonValue> items) implements JsonValue {}

    /** @param text a string without its quotes, anything else as written */
    record JsonScalar(int line, Kind kind, String text) implements JsonValue {}

    /** Kinds of values without parts. */
    enum Kind {
        STRING,
        INTEGER,
        FRACTION,
        BOOLEAN,
        NULL
    }

    /** What the value is, in words. */
    default String kindInWords() {
        if (this instanceof JsonScalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> "a string";
                case INTEGER -> "an integer";
                case FRACTION -> "a number with a fraction";
                case BOOLEAN -> "a boolean";
                case NULL -> "null";
            };
        }
        return this instanceof JsonList ? "a list" : "an object";
    }
}
