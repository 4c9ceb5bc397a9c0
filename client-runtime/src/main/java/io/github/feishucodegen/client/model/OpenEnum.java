package io.github.feishucodegen.client.model;

/**
 * One of a field's listed values, or a value that is not listed: the platform adds some from time to time. Two are equal
 * if they are of one class and have one value.
 *
 * @param <T> {@code String} or {@code Long}
 */
public interface OpenEnum<T> {
    /** As on the wire. */
    T getValue();
}
