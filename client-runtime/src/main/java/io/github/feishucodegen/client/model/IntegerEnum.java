package io.github.feishucodegen.client.model;

import org.jspecify.annotations.Nullable;

/** An {@link OpenEnum} of integers. It can be passed where a number is expected. */
public abstract class IntegerEnum extends Number implements OpenEnum<Long> {
    private static final long serialVersionUID = 1L;

    private final long value;

    protected IntegerEnum(long value) {
        this.value = value;
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
