package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;

/** A value of another JSON type than documented; it is kept as it came, and all else was decoded. */
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

    /** A JSON pointer such as {@code /data/items/3/age}. */
    public String path() {
        return path;
    }

    /** Such as {@code int64} or {@code list}. */
    public String expected() {
        return expected;
    }

    /** As it came. */
    public JsonNode value() {
        return value;
    }

    /** Whether the getter gives a value all the same, as it does for a quoted number. */
    public boolean isReadable() {
        return readable;
    }

    /** Without the value. */
    @Override
    public String toString() {
        return path + " is " + value.getNodeType() + ", not " + expected;
    }
}
