package io.github.feishucodegen.client.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** An immutable list that, unlike the JDK's, may hold null: JSON arrays do. */
final class FrozenList extends AbstractList<@Nullable Object> implements RandomAccess {
    private static final FrozenList EMPTY = new FrozenList(new Object[0]);

    private final @Nullable Object[] items;

    private FrozenList(@Nullable Object[] items) {
        this.items = items;
    }

    /**
     * What a slot stores for a list of stored values.
     *
     * @param mixed whether any of them is {@link Kept}
     */
    static Object store(@Nullable Object[] items, int size, boolean mixed) {
        if (size == 0) {
            return EMPTY;
        }
        FrozenList stored = new FrozenList(Arrays.copyOf(items, size));
        if (!mixed) {
            return stored;
        }
        Object[] readings = new Object[size];
        for (int i = 0; i < size; i++) {
            readings[i] = Kept.reading(items[i]);
        }
        return new Kept(stored, new FrozenList(readings));
    }

    @Override
    public @Nullable Object get(int index) {
        return items[index];
    }

    @Override
    public int size() {
        return items.length;
    }
}
