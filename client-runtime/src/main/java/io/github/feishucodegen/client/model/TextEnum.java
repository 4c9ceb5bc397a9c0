package io.github.feishucodegen.client.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An {@link OpenEnum} of texts. It can be passed where a {@code CharSequence} is expected. */
public abstract class TextEnum implements OpenEnum<String>, CharSequence, Serializable {
    private static final long serialVersionUID = 1L;

    private final String value;

    protected TextEnum(String value) {
        this.value = Objects.requireNonNull(value);
    }

    @Override
    public final String getValue() {
        return value;
    }

    @Override
    public final int length() {
        return value.length();
    }

    @Override
    public final char charAt(int index) {
        return value.charAt(index);
    }

    @Override
    public final CharSequence subSequence(int start, int end) {
        return value.subSequence(start, end);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && value.equals(((TextEnum) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
