package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable JSON object with typed fields. Only a {@link FillableModel} has setters.
 *
 * <p>A field is unset, JSON null or a value. A value of another type than documented is kept as received. Its getter
 * returns the nearest value of the documented type, or null if there is none. Undocumented fields are kept too.
 * {@link JsonNode}s are returned without copying: change only a {@linkplain JsonNode#deepCopy() copy}.
 *
 * <p>Any Jackson 2 {@code ObjectMapper} writes and reads a model as its JSON, and Java serialization stores that
 * JSON. Both reject a model that contains more than its JSON, such as the bytes of a file. Reading needs the public
 * constructor of the class, which a module must export.
 */
@JsonSerialize(using = ModelSerializer.class)
@JsonDeserialize(using = ModelDeserializer.class)
// Serialization replaces instances by SerializedModel. The fields are not transient anyway: a serializer that uses
// fields must not see a model as an empty object.
@SuppressWarnings("serial")
public abstract class Model implements Cloneable, Serializable {
    private static final Model[] NO_OBJECTS = {};

    // Not final, because a model is created as a clone of another of its class. Nothing changes it after that.
    private ModelFields fields;

    /**
     * Creates a model with no field set.
     *
     * @param schema the fields; see {@link Schema#parse(String)}; parsed for the first model of a class only
     */
    protected Model(String schema) {
        this(schema, "");
    }

    /**
     * Creates a model with no field set.
     *
     * @param schema the fields; see {@link Schema#parse(String)}; parsed for the first model of a class only
     * @param rules the rules for values; see {@link Schema#parse(String, String)}
     */
    protected Model(String schema, String rules) {
        fields = ClassSchema.of(getClass(), schema, rules).nothing;
        VarHandle.releaseFence();
    }

    /**
     * Empty models for the fields that are objects, or lists or maps of objects, in the order of these fields. It is
     * called once.
     */
    protected Model[] objects() {
        return NO_OBJECTS;
    }

    /**
     * A model of this class with other values.
     *
     * @param slots the values; the caller must not change them afterwards
     * @param unknown the unknown fields; the caller must not change them afterwards
     */
    final Model with(@Nullable Object[] slots, Map<String, JsonNode> unknown) {
        Model copy = (Model) clone();
        copy.fields = new ModelFields(fields.schema, slots, unknown);
        // Like the end of a constructor with final fields: every thread that sees the model sees its values.
        VarHandle.releaseFence();
        return copy;
    }

    /** An empty model of a slot's class, for slots with objects or with lists or maps of objects. */
    final Model prototype(int slot) {
        return schema().prototype(slot, this);
    }

    /** The value of a slot; null if it is unset, null or unreadable. */
    @SuppressWarnings("unchecked") // The schema and the getter were generated together.
    protected final <T> @Nullable T get(int slot) {
        return (T) RawValue.reading(fields.slots[slot]);
    }

    /** The value of a field; null if it is unset, null or unreadable, or if the schema has no such field. */
    protected final <T> @Nullable T get(String name) {
        int slot = schema().slot(name);
        return slot < 0 ? null : get(slot);
    }

    /**
     * Whether a documented field is set, including to JSON null.
     *
     * @param name the name on the wire
     */
    public final boolean isSet(String name) {
        int slot = schema().slot(name);
        return slot >= 0 && stored(slot) != null;
    }

    /**
     * The JSON of a field, documented or not; null if the field is unset.
     *
     * @param name the name on the wire
     */
    public final @Nullable JsonNode raw(String name) {
        int slot = schema().slot(name);
        if (slot < 0) {
            return unknown().get(name);
        }
        Object stored = stored(slot);
        return stored == null ? null : JsonCodec.tree(stored);
    }

    /** The fields that the schema does not have, in the order of the JSON. */
    public final Map<String, JsonNode> unknownFields() {
        return Collections.unmodifiableMap(unknown());
    }

    /**
     * The stored value of the first field of a place, in a form that {@link JsonCodec} writes. Null if it is unset or
     * null.
     */
    protected final @Nullable Object stored(Place place) {
        for (int slot = 0; slot < slots().length; slot++) {
            Object stored = stored(slot);
            if (schema().field(slot).place() == place && stored != null && stored != RawValue.NULL) {
                return stored;
            }
        }
        return null;
    }

    /**
     * The value that stands for an absent field: an empty object, list or map, or the missing node for a field with
     * any JSON. Null for other types, and if the schema has no such field.
     */
    protected final @Nullable Object absent(String name) {
        int slot = schema().slot(name);
        if (slot < 0) {
            return null;
        }
        switch (schema().shapes[slot].kind) {
            case OBJECT:
                return prototype(slot);
            case LIST:
                return List.of();
            case MAP:
                return Map.of();
            case ANY:
                return MissingNode.getInstance();
            default:
                return null;
        }
    }

    /** Whether the schema has a field with this name. */
    protected final boolean documents(String name) {
        return schema().slot(name) >= 0;
    }

    /** Describes, for a message, what this object contains in addition to its JSON. Null if the JSON is complete. */
    protected @Nullable String beyondJson() {
        return null;
    }

    /** Replaces the model by its JSON for Java serialization. */
    protected final Object writeReplace() throws ObjectStreamException {
        String lost = JsonLoss.of(this);
        if (lost != null) {
            throw new NotSerializableException(lost);
        }
        return SerializedModel.of(this);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("a model is read from a " + SerializedModel.class.getSimpleName());
    }

    /** Changes this object itself, for {@link FillableModel}. Other models are immutable. */
    final void fillSlot(int slot, @Nullable Object stored) {
        @Nullable Object[] own = fields.slots.clone();
        own[slot] = stored;
        fields = new ModelFields(fields.schema, own, fields.unknown);
        VarHandle.releaseFence();
    }

    final Schema schema() {
        return fields.schema;
    }

    /** Not public: models are immutable, so only their own classes need copies. */
    @Override
    protected final Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    final @Nullable Object[] slots() {
        return fields.slots;
    }

    final @Nullable Object stored(int slot) {
        return fields.slots[slot];
    }

    final Map<String, JsonNode> unknown() {
        return fields.unknown;
    }

    /** Whether the other model has the same class and equal JSON in each field. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other != null
                        && getClass() == other.getClass()
                        && Arrays.equals(slots(), ((Model) other).slots())
                        && unknown().equals(((Model) other).unknown());
    }

    @Override
    public final int hashCode() {
        return 31 * Arrays.hashCode(slots()) + unknown().hashCode();
    }

    /**
     * The JSON for logs and debuggers: with the names of files in place of their bytes, {@code ***} in place of secrets,
     * and at most 10,000 characters of it. {@link io.github.feishucodegen.client.json.Jsons#toJson} gives all of it.
     */
    @Override
    public final String toString() {
        return ShownJson.of(JsonCodec.write(this));
    }
}
