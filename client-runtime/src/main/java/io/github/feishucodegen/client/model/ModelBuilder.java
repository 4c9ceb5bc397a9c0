package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of a model. Not safe for use by several threads at once.
 *
 * @param <M> the class of the model
 * @param <B> the class of the builder itself
 */
public abstract class ModelBuilder<M extends Model, B extends ModelBuilder<M, B>> {
    private final Model origin;

    @Nullable
    Object[] slots;

    private Map<String, JsonNode> unknown;
    /** Whether a model has the same slots and unknown fields, so that they must be copied before a change. */
    private boolean shared = true;

    protected ModelBuilder(Model model) {
        origin = model;
        slots = model.slots();
        unknown = model.unknown();
    }

    /** Builds a model of the same class as the one that this builder started with. */
    @SuppressWarnings("unchecked") // M is that class.
    protected final M built() {
        shared = true;
        return (M) origin.with(slots, unknown);
    }

    final Schema schema() {
        return origin.schema();
    }

    /**
     * Sets a field. A null value sets JSON null.
     *
     * @throws IllegalArgumentException if the field cannot have such a value
     */
    protected final B set(int slot, @Nullable Object value) {
        Object stored = store(slot, value);
        own();
        slots[slot] = stored;
        return self();
    }

    private Object store(int slot, @Nullable Object value) {
        if (value == null) {
            return RawValue.NULL;
        }
        return value instanceof JsonNode
                ? ModelDecoder.value((JsonNode) value, origin, slot)
                : Conversion.store(schema().field(slot), value);
    }

    /**
     * Sets a field that the schema does not have, or the raw JSON of one that it has. No type is checked.
     *
     * @param name the name on the wire
     * @throws IllegalArgumentException if the value cannot be written as JSON
     */
    public final B putUnknown(String name, @Nullable Object value) {
        // Converted through its text, so that the node has the same class as one that was decoded.
        JsonNode node = JsonCodec.parse(JsonCodec.writeBytes(value));
        int slot = schema().slot(name);
        if (slot >= 0) {
            return set(slot, node);
        }
        own();
        if (unknown.isEmpty()) {
            unknown = new LinkedHashMap<>();
        }
        unknown.put(name, node);
        return self();
    }

    /** Copies shared data before a change. */
    private void own() {
        if (shared) {
            slots = slots.clone();
            unknown = unknown.isEmpty() ? unknown : new LinkedHashMap<>(unknown);
            shared = false;
        }
    }

    @SuppressWarnings("unchecked") // B is the class of the builder itself.
    private B self() {
        return (B) this;
    }
}
