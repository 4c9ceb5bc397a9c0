package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable JSON object with typed fields.
 *
 * <p>A field may be unset, JSON null or a value. A value of another type than documented is kept as it came and reads as
 * the nearest value of the documented type, null where there is none. Fields that no documentation mentions are kept
 * too. {@link JsonNode}s are handed out as they are held: change a {@linkplain JsonNode#deepCopy() copy}.
 */
public abstract class Model {
    private final Schema schema;
    private final @Nullable Object[] slots;
    private final Map<String, JsonNode> unknown;

    protected Model(Values values) {
        schema = values.schema;
        slots = values.slots;
        unknown = values.unknown;
        values.share();
    }

    /**
     * Nothing set.
     *
     * @param schema see {@link Schema#parse}
     */
    protected static Values values(String schema) {
        return values(Schema.parse(schema));
    }

    /** Nothing set. */
    protected static Values values(Schema schema) {
        return new Values(schema);
    }

    /** A builder with everything that is set here. */
    public Builder<?, ?> toBuilder() {
        return new PlainBuilder(this);
    }

    /** A model of this class with these values. */
    protected Model with(Values values) {
        throw new IllegalStateException(getClass().getName() + " is built by a builder of its own");
    }

    /** An empty model of the class that a slot holds; for slots of objects, and of lists and maps of them. */
    protected Model prototype(int slot) {
        throw new IllegalStateException(getClass().getName() + " has no objects in slot " + slot);
    }

    /** How a slot reads: null where it is unset, null or unreadable. */
    @SuppressWarnings("unchecked") // The schema and the getter were generated together.
    protected final <T> @Nullable T get(int slot) {
        return (T) Kept.reading(slots[slot]);
    }

    /**
     * Whether a documented field is there, if only as JSON null.
     *
     * @param name on the wire
     */
    public final boolean isSet(String name) {
        int slot = schema.slot(name);
        return slot >= 0 && slots[slot] != null;
    }

    /**
     * A field as it is on the wire, documented or not; null where it is unset.
     *
     * @param name on the wire
     */
    public final @Nullable JsonNode raw(String name) {
        int slot = schema.slot(name);
        if (slot < 0) {
            return unknown.get(name);
        }
        Object stored = slots[slot];
        return stored == null ? null : JsonCodec.tree(stored);
    }

    /** The fields that the schema does not have, in the order of the wire. */
    public final Map<String, JsonNode> unknownFields() {
        return Collections.unmodifiableMap(unknown);
    }

    /** What the first field of a place stores, in a form that {@link JsonCodec} writes; null where it is unset or null. */
    protected final @Nullable Object stored(Place place) {
        for (int slot = 0; slot < slots.length; slot++) {
            if (schema.field(slot).place() == place && slots[slot] != null && slots[slot] != Kept.NULL) {
                return slots[slot];
            }
        }
        return null;
    }

    final Schema schema() {
        return schema;
    }

    final @Nullable Object[] slots() {
        return slots;
    }

    final @Nullable Object stored(int slot) {
        return slots[slot];
    }

    final Map<String, JsonNode> unknown() {
        return unknown;
    }

    /** The same class and equal JSON, field by field. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other != null
                        && getClass() == other.getClass()
                        && Arrays.equals(slots, ((Model) other).slots)
                        && unknown.equals(((Model) other).unknown);
    }

    @Override
    public final int hashCode() {
        return 31 * Arrays.hashCode(slots) + unknown.hashCode();
    }

    /** The JSON; files by their names. */
    @Override
    public final String toString() {
        return JsonCodec.write(this);
    }

    /**
     * Collects the fields of a model; not for several threads at once.
     *
     * @param <M> what is built
     * @param <B> the builder's own class
     */
    public abstract static class Builder<M extends Model, B extends Builder<M, B>> extends Values {
        private final @Nullable Model origin;

        protected Builder(Schema schema) {
            super(schema);
            origin = null;
        }

        protected Builder(Model model) {
            super(model);
            origin = model;
        }

        /** @throws io.github.feishucodegen.client.error.InvalidRequestException if a request breaks a documented rule */
        public abstract M build();

        /** Builds without checking any rule. */
        protected M buildUnchecked() {
            return build();
        }

        /** A model of the class of the one that this builder began with. */
        @SuppressWarnings("unchecked") // M is that class.
        protected final M rebuilt() {
            if (origin == null) {
                throw new IllegalStateException("this builder began with nothing");
            }
            return (M) origin.with(this);
        }

        /**
         * Sets a field, to JSON null if the value is null.
         *
         * @throws IllegalArgumentException if the field cannot hold such a value
         */
        protected final B set(int slot, @Nullable Object value) {
            Object stored = store(slot, value);
            own();
            slots[slot] = stored;
            return self();
        }

        private Object store(int slot, @Nullable Object value) {
            if (value == null) {
                return Kept.NULL;
            }
            return value instanceof JsonNode
                    ? ModelDecoder.value((JsonNode) value, schema.shapes[slot], buildUnchecked(), slot)
                    : Conversion.store(schema.field(slot), value);
        }

        /**
         * Sets a field that the schema does not have, or the raw JSON of one that it has.
         *
         * @param name on the wire
         * @throws IllegalArgumentException if the value cannot be written as JSON
         */
        public final B putUnknown(String name, @Nullable Object value) {
            JsonNode node = JsonCodec.tree(value);
            int slot = schema.slot(name);
            if (slot >= 0) {
                return set(slot, node);
            }
            own();
            keep(name, node);
            return self();
        }

        @SuppressWarnings("unchecked") // B is the builder's own class.
        private B self() {
            return (B) this;
        }
    }
}
