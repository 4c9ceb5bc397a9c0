package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The old name of {@link WrongTypeValue}.
 *
 * @deprecated use {@link WrongTypeValue}
 */
@Deprecated
public abstract class Mistyped {
    Mistyped() {}

    /** The location as a JSON pointer, such as {@code /data/items/3/age}. */
    public abstract String path();

    /** The documented type, such as {@code int64} or {@code list}. */
    public abstract String expected();

    /** The value as received. */
    public abstract JsonNode value();

    /** Whether the getter returns a value anyway. It does, for example, for a number in quotes. */
    public abstract boolean isReadable();
}
