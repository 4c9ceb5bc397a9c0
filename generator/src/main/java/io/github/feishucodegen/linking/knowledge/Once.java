package io.github.feishucodegen.linking.knowledge;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks another supplier on first use, and keeps its value. */
final class Once<T> implements Supplier<T> {
    private final Supplier<? extends T> source;
    private volatile @Nullable T value;

    Once(Supplier<? extends T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? ask() : known;
    }

    private synchronized T ask() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
