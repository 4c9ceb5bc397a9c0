package io.github.feishucodegen.lock;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names by scope. Each scope has keys and names of its own types. A scope can be empty: a class without members. */
public final class ScopedNames {
    static final ScopedNames NONE = new ScopedNames(Map.of());

    private final Map<LockScope<?, ?>, Map<?, ?>> scopes;

    private ScopedNames(Map<LockScope<?, ?>, Map<?, ?>> scopes) {
        this.scopes = scopes;
    }

    public Set<LockScope<?, ?>> scopes() {
        return scopes.keySet();
    }

    /** The names of a scope. Empty if the scope does not exist. */
    @SuppressWarnings("unchecked") // Only the typed method of the builder adds names.
    public <K, N> Map<K, N> of(LockScope<K, N> scope) {
        return (Map<K, N>) scopes.getOrDefault(scope, Map.of());
    }

    /** The number of names. A scope without names counts as one. */
    int count() {
        return scopes.values().stream()
                .mapToInt(names -> Math.max(1, names.size()))
                .sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScopedNames names && names.scopes.equals(scopes);
    }

    @Override
    public int hashCode() {
        return scopes.hashCode();
    }

    @Override
    public String toString() {
        return scopes.toString();
    }

    /** Collects names. */
    public static final class Builder {
        private final Map<LockScope<?, ?>, Map<?, ?>> scopes = new LinkedHashMap<>();

        /** The names of a scope, which grow with each name that the caller adds. The scope exists from now on. */
        @SuppressWarnings("unchecked") // Only this method adds maps.
        public <K, N> Map<K, N> of(LockScope<K, N> scope) {
            return (Map<K, N>) scopes.computeIfAbsent(scope, s -> new LinkedHashMap<>());
        }

        <K, N> void addAll(LockScope<K, N> scope, ScopedNames names) {
            of(scope).putAll(names.of(scope));
        }

        public ScopedNames build() {
            Map<LockScope<?, ?>, Map<?, ?>> copy = new LinkedHashMap<>();
            scopes.forEach((scope, names) -> copy.put(scope, Collections.unmodifiableMap(new LinkedHashMap<>(names))));
            return new ScopedNames(Collections.unmodifiableMap(copy));
        }
    }
}
