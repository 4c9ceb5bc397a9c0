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
 * An immutable JSON object with typed fields.
 *
 * <p>A field may be unset, JSON null or a value. A value of another type than documented is kept as it came and reads as
 * the nearest value of the documented type, null where there is none. Fields that no documentation mentions are kept
 * too. {@link JsonNode}s are handed out as they are held: change a {@linkplain JsonNode#deepCopy() copy}.
 *
 * <p>Any Jackson 2 {@code ObjectMapper} writes and reads a model as its JSON, and Java serialization stores that JSON.
 * Both refuse a model that holds more than its JSON, such as the bytes of a file. Reading needs the public constructor of
 * the class, which a module has to export.
 */
@JsonSerialize(using = ModelSerializer.class)
@JsonDeserialize(using = ModelDeserializer.class)
// Instances are replaced by SerializedModel. The fields are not transient all the same: a serializer that goes by
// fields
// must not take a model for an empty object.
@SuppressWarnings("serial")
public abstract class Model implements Cloneable, Serializable {
    private static final Model[] NO_OBJECTS = {};

    private final Schema schema;
    // Not final, for a model is made by cloning another of its class; nothing changes them once it is handed out.
    private @Nullable Object[] slots;
    private Map<String, JsonNode> unknown;

    /**
     * Nothing set.
     *
     * @param schema see {@link Schema#parse(String)}; it is read for the first model of a class
     */
    protected Model(String schema) {
        this(schema, "");
    }

    /**
     * As {@link #Model(String)}.
     *
     * @param rules see {@link Schema#parse(String, String)}
     */
    protected Model(String schema, String rules) {
        this.schema = ClassSchema.of(getClass(), schema, rules);
        slots = this.schema.nothing;
        unknown = Map.of();
        VarHandle.releaseFence();
    }

    /** Empty models of the classes of objects, in the order of the fields that are, list or map any; asked once. */
    protected Model[] objects() {
        return NO_OBJECTS;
    }

    /**
     * A model of this class with other values.
     *
     * @param slots not to be changed any more
     * @param unknown not to be changed any more
     */
    final Model with(@Nullable Object[] slots, Map<String, JsonNode> unknown) {
        Model copy = (Model) clone();
        copy.slots = slots;
        copy.unknown = unknown;
        // As after a constructor with final fields: whoever sees the model sees what it holds.
        VarHandle.releaseFence();
        return copy;
    }

    /** An empty model of the class that a slot holds; for slots of objects, and of lists and maps of them. */
    final Model prototype(int slot) {
        return schema.prototype(slot, this);
    }

    /** How a slot reads: null where it is unset, null or unreadable. */
    @SuppressWarnings("unchecked") // The schema and the getter were generated together.
    protected final <T> @Nullable T get(int slot) {
        return (T) RawValue.reading(slots[slot]);
    }

    /** As {@link #get(int)}; null where the schema has no such field. */
    protected final <T> @Nullable T get(String name) {
        int slot = schema.slot(name);
        return slot < 0 ? null : get(slot);
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
            if (schema.field(slot).place() == place && slots[slot] != null && slots[slot] != RawValue.NULL) {
                return slots[slot];
            }
        }
        return null;
    }

    /**
     * What a field gives that no answer has: an empty object, list or map, or the missing node where it may be any JSON;
     * null for other types, and where the schema has no such field.
     */
    protected final @Nullable Object absent(String name) {
        int slot = schema.slot(name);
        if (slot < 0) {
            return null;
        }
        switch (schema.shapes[slot].kind) {
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

    /** Whether the schema has a field of the name. */
    protected final boolean documents(String name) {
        return schema.slot(name) >= 0;
    }

    /** What this object itself holds beside its JSON, in words for a message; null where the JSON is all. */
    protected @Nullable String beyondJson() {
        return null;
    }

    /** For Java serialization: the JSON in place of the model. */
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

    final Schema schema() {
        return schema;
    }

    /** Models are immutable: nobody needs a copy but their own classes. */
    @Override
    protected final Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
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
}
