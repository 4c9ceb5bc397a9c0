package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * A listed value of a field, or a value that is not listed: the platform adds values from time to time. Two are equal
 * if they have the same class and value.
 *
 * <p>Any Jackson 2 {@code ObjectMapper} writes and reads them as their value.
 *
 * @param <T> {@code String} or {@code Long}
 */
@JsonDeserialize(using = OpenEnumDeserializer.class, keyUsing = OpenEnumKeyDeserializer.class)
public interface OpenEnum<T> {
    /** The value on the wire. */
    @JsonValue
    T getValue();
}
