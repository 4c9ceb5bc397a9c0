package io.github.feishucodegen.client.model;

import org.jspecify.annotations.Nullable;

/**
 * A model that callers can also fill with setters, as callers of the official SDK do: the answer to a callback, and the
 * objects that only such answers contain. After it was returned to the dispatcher, it must not change. Not safe for use by
 * several threads while it is filled.
 */
@SuppressWarnings("serial") // As for all models.
public abstract class FillableModel extends Model {
    /**
     * Creates a model with no field set.
     *
     * @param schema the fields; see {@link Schema#parse(String)}; parsed for the first model of a class only
     */
    protected FillableModel(String schema) {
        super(schema);
    }

    /**
     * Sets a field of this object itself. Null unsets it, as the official SDK leaves fields out that are null.
     *
     * @throws IllegalArgumentException if the field cannot have such a value
     */
    protected final void fill(int slot, @Nullable Object value) {
        fillSlot(slot, value == null ? null : Conversion.store(schema().field(slot), value));
    }
}
