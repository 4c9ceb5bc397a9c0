package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;

/** A JSON value of another type than documented. It is kept as received; the other fields are decoded. */
@SuppressWarnings("deprecation") // Listeners that were written for the old name hear of these values.
public final class WrongTypeValue extends Mistyped {
    private final String path;
    private final String expected;
    private final JsonNode value;
    private final boolean readable;

    WrongTypeValue(String path, String expected, JsonNode value, boolean readable) {
        this.path = path;
        this.expected = expected;
        this.value = value;
        this.readable = readable;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String expected() {
        return expected;
    }

    @Override
    public JsonNode value() {
        return value;
    }

    @Override
    public boolean isReadable() {
        return readable;
    }

    /** The path and the types; not the value. */
    @Override
    public String toString() {
        return path + " is " + value.getNodeType() + ", not " + expected;
    }
}
