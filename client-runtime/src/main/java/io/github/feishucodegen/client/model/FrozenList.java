package io.github.feishucodegen.client.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable lists that may contain null, as JSON arrays do. They are of a class of the JDK, so that the serializers
 * of callers know it.
 */
final class FrozenList {
    private static final List<@Nullable Object> EMPTY = Collections.emptyList();

    private FrozenList() {}

    /**
     * The stored form of a list of stored values.
     *
     * @param mixed whether any of the values is a {@link RawValue}
     */
    static Object store(@Nullable Object[] items, int size, boolean mixed) {
        if (size == 0) {
            return EMPTY;
        }
        List<@Nullable Object> stored = frozen(Arrays.copyOf(items, size));
        if (!mixed) {
            return stored;
        }
        @Nullable Object[] readings = new Object[size];
        for (int i = 0; i < size; i++) {
            readings[i] = RawValue.reading(items[i]);
        }
        return new RawValue(stored, frozen(readings));
    }

    private static List<@Nullable Object> frozen(@Nullable Object[] items) {
        return Collections.unmodifiableList(Arrays.<@Nullable Object>asList(items));
    }
}
