package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a model, each in a numbered slot. */
public final class Schema {
    private final Field[] fields;
    /** Names in the form that parser and generator compare and copy without encoding them again. */
    final SerializableString[] names;

    final Shape[] shapes;
    private final Map<String, Integer> slots;

    private Schema(Field[] fields) {
        this.fields = fields;
        names = new SerializableString[fields.length];
        shapes = new Shape[fields.length];
        slots = new HashMap<>(fields.length * 2);
        for (int slot = 0; slot < fields.length; slot++) {
            names[slot] = new SerializedString(fields[slot].name());
            shapes[slot] = fields[slot].shape();
            // A path parameter and a query parameter may share a name; by name, the first is meant.
            slots.putIfAbsent(fields[slot].name(), slot);
        }
    }

    /** The first field gets slot 0. */
    public static Schema of(Field... fields) {
        return new Schema(fields.clone());
    }

    public List<Field> fields() {
        return List.of(fields);
    }

    int size() {
        return fields.length;
    }

    Field field(int slot) {
        return fields[slot];
    }

    /** -1 where no field has the name. */
    int slot(String name) {
        Integer slot = slots.get(name);
        return slot == null ? -1 : slot;
    }
}
