package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.node.NullNode;
import org.jspecify.annotations.Nullable;

/**
 * A stored value whose JSON differs from the value that the getter returns: JSON of another type than the schema
 * expects.
 */
final class RawValue {
    /** An explicit JSON null. */
    static final RawValue NULL = new RawValue(NullNode.instance, null);

    /** The value to write: a JSON node, or a list or map of stored values. */
    final Object raw;
    /** The value that the getter returns. */
    final @Nullable Object reading;

    RawValue(Object raw, @Nullable Object reading) {
        this.raw = raw;
        this.reading = reading;
    }

    /** The value that the getter returns for a stored value. */
    static @Nullable Object reading(@Nullable Object stored) {
        return stored instanceof RawValue ? ((RawValue) stored).reading : stored;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawValue && raw.equals(((RawValue) other).raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }
}
