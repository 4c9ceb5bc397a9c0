package io.github.feishucodegen.client.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of a field's listed values, or a value that is not listed: the platform adds some from time to time.
 *
 * @param <T> {@code String} or {@code Long}
 */
public abstract class OpenEnum<T> {
    private final T value;

    protected OpenEnum(T value) {
        this.value = Objects.requireNonNull(value);
    }

    /** As on the wire. */
    public final T getValue() {
        return value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && value.equals(((OpenEnum<?>) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value.toString();
    }
}
