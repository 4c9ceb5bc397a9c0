package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.node.NullNode;
import org.jspecify.annotations.Nullable;

/** A stored value that is written otherwise than it reads: JSON of a type that the schema does not expect. */
final class RawValue {
    /** An explicit JSON null. */
    static final RawValue NULL = new RawValue(NullNode.instance, null);

    /** What is written: a JSON node, or a list or map of stored values. */
    final Object raw;
    /** What the getter gives. */
    final @Nullable Object reading;

    RawValue(Object raw, @Nullable Object reading) {
        this.raw = raw;
        this.reading = reading;
    }

    /** How a stored value reads. */
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
