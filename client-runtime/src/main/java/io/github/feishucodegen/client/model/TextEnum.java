package io.github.feishucodegen.client.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An {@link OpenEnum} of texts. It can be passed where a {@code CharSequence} is expected. */
public abstract class TextEnum implements OpenEnum<String>, CharSequence, Serializable {
    private static final long serialVersionUID = 1L;

    private final String value;
    /** Not serialized: enums are read with {@code of}. Null in code of a generator that did not state it. */
    private final transient @Nullable Boolean known;

    /** A value of an enum whose code does not state which values are listed. */
    protected TextEnum(String value) {
        this.value = Objects.requireNonNull(value);
        this.known = null;
    }

    /** @param known whether the value is listed */
    protected TextEnum(String value, boolean known) {
        this.value = Objects.requireNonNull(value);
        this.known = known;
    }

    /** The listed value that is equal to a value on the wire; null if there is none. */
    protected static <E extends TextEnum> @Nullable E find(E[] listed, String value) {
        for (E candidate : listed) {
            if (candidate.getValue().equals(value)) {
                return candidate;
            }
        }
        return null;
    }

    @Override
    public final boolean isKnown() {
        return ListedValues.isKnown(known, getClass());
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
