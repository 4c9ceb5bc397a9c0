package io.github.feishucodegen.lint;

import java.util.List;

/** A JSON value of an example. Its line is the line of the example where it begins, counted from 1. */
sealed interface JsonValue {
    int line();

    /** An object with its members in the order of the text. A name can occur twice. */
    record JsonObject(int line, List<Member> members) implements JsonValue {
        boolean has(String name) {
            return members.stream().anyMatch(member -> member.name().equals(name));
        }
    }

    /** @param line the line of the name */
    record Member(String name, int line, JsonValue value) {}

    record JsonList(int line, List<JsonValue> items) implements JsonValue {}

    /** @param text a string without its quotes, anything else as written */
    record JsonScalar(int line, Kind kind, String text) implements JsonValue {}

    /** The kinds of values that contain no other values. */
    enum Kind {
        STRING,
        INTEGER,
        FRACTION,
        BOOLEAN,
        NULL
    }

    /** The kind of the value in words, for messages. */
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
