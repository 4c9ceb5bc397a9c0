package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a model: one for each slot, and those of unknown fields. A debugger shows it by name, because it is also a
 * map of the fields that are set. The runtime itself never uses it as a map.
 */
final class ModelFields implements Map<String, Object> {
    final Schema schema;
    final @Nullable Object[] slots;
    final Map<String, JsonNode> unknown;

    /**
     * @param slots the values; the caller must not change them afterwards
     * @param unknown the unknown fields; the caller must not change them afterwards
     */
    ModelFields(Schema schema, @Nullable Object[] slots, Map<String, JsonNode> unknown) {
        this.schema = schema;
        this.slots = slots;
        this.unknown = unknown;
    }

    private Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (int slot = 0; slot < slots.length; slot++) {
            Object stored = slots[slot];
            if (stored != null) {
                shown.put(schema.names[slot].getValue(), stored instanceof RawValue ? ((RawValue) stored).raw : stored);
            }
        }
        shown.putAll(unknown);
        return Collections.unmodifiableMap(shown);
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return shown().entrySet();
    }

    @Override
    public Set<String> keySet() {
        return shown().keySet();
    }

    @Override
    public Collection<Object> values() {
        return shown().values();
    }

    @Override
    public int size() {
        return shown().size();
    }

    @Override
    public boolean isEmpty() {
        return shown().isEmpty();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return shown().containsKey(key);
    }

    @Override
    public boolean containsValue(@Nullable Object value) {
        return shown().containsValue(value);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return shown().get(key);
    }

    @Override
    public @Nullable Object put(String key, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Object remove(@Nullable Object key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putAll(Map<? extends String, ?> entries) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return shown().equals(other);
    }

    @Override
    public int hashCode() {
        return shown().hashCode();
    }

    /** The number of fields. Their values can be secret; the model's own text leaves secrets out. */
    @Override
    public String toString() {
        return size() + " fields";
    }
}
