package io.github.feishucodegen.client.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Immutable maps in the order of the JSON. Their values may be null. */
final class FrozenMap {
    private FrozenMap() {}

    /**
     * The stored form of a map of stored values.
     *
     * @param entries the map; the caller must not change it afterwards
     * @param mixed whether any of the values is a {@link RawValue}
     */
    static Object store(Map<String, @Nullable Object> entries, boolean mixed) {
        Map<String, @Nullable Object> stored = Collections.unmodifiableMap(entries);
        if (!mixed) {
            return stored;
        }
        Map<String, @Nullable Object> readings = new LinkedHashMap<>();
        entries.forEach((key, value) -> readings.put(key, RawValue.reading(value)));
        return new RawValue(stored, Collections.unmodifiableMap(readings));
    }
}
