package com.example.bot;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A store that several processes share. Here it is a map that forgets nothing. */
final class KeyValueStore {
    private final Map<String, String> values = new ConcurrentHashMap<>();

    boolean putIfAbsent(String key, String value, Duration time) {
        return values.putIfAbsent(key, value) == null;
    }

    void put(String key, String value, Duration time) {
        values.put(key, value);
    }

    @Nullable
    String get(String key) {
        return values.get(key);
    }

    void remove(String key) {
        values.remove(key);
    }
}
