package io.github.feishucodegen.client.model;

import org.jspecify.annotations.Nullable;

/** An {@link OpenEnum} of integers. It can be passed where a number is expected. */
public abstract class IntegerEnum extends Number implements OpenEnum<Long> {
    private static final long serialVersionUID = 1L;

    private final long value;
    /** Not serialized: enums are read with {@code of}. Null in code of a generator that did not state it. */
    private final transient @Nullable Boolean known;

    /** A value of an enum whose code does not state which values are listed. */
    protected IntegerEnum(long value) {
        this.value = value;
        this.known = null;
    }

    /** @param known whether the value is listed */
    protected IntegerEnum(long value, boolean known) {
        this.value = value;
        this.known = known;
    }

    /** The listed value that is equal to a value on the wire; null if there is none. */
    protected static <E extends IntegerEnum> @Nullable E find(E[] listed, long value) {
        for (E candidate : listed) {
            if (candidate.longValue() == value) {
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
    public final Long getValue() {
        return value;
    }

    /** The lowest 32 bits of the value. */
    @Override
    public final int intValue() {
        return (int) value;
    }

    @Override
    public final long longValue() {
        return value;
    }

    @Override
    public final float floatValue() {
        return value;
    }

    @Override
    public final double doubleValue() {
        return value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && value == ((IntegerEnum) other).value;
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public final String toString() {
        return Long.toString(value);
    }
}
