package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A mistyped value: a JSON value of another type than documented. It is kept as received; the other fields are
 * decoded.
 */
public final class Mistyped {
    private final String path;
    private final String expected;
    private final JsonNode value;
    private final boolean readable;

    Mistyped(String path, String expected, JsonNode value, boolean readable) {
        this.path = path;
        this.expected = expected;
        this.value = value;
        this.readable = readable;
    }

    /** The location as a JSON pointer, such as {@code /data/items/3/age}. */
    public String path() {
        return path;
    }

    /** The documented type, such as {@code int64} or {@code list}. */
    public String expected() {
        return expected;
    }

    /** The value as received. */
    public JsonNode value() {
        return value;
    }

    /** Whether the getter returns a value anyway. It does, for example, for a number in quotes. */
    public boolean isReadable() {
        return readable;
    }

    /** The path and the types; not the value. */
    @Override
    public String toString() {
        return path + " is " + value.getNodeType() + ", not " + expected;
    }
}
