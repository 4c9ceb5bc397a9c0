package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * One of a field's listed values, or a value that is not listed: the platform adds some from time to time. Two are equal
 * if they are of one class and have one value.
 *
 * <p>Any Jackson 2 {@code ObjectMapper} writes and reads them as their value.
 *
 * @param <T> {@code String} or {@code Long}
 */
@JsonDeserialize(using = OpenEnumDeserializer.class, keyUsing = OpenEnumKeyDeserializer.class)
public interface OpenEnum<T> {
    /** As on the wire. */
    @JsonValue
    T getValue();
}
