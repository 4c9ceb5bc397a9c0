package io.github.feishucodegen.lock;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The Java names that were given once. A scope is a place in which each has its own name, such as {@code hire.v1 classes};
 * the key is what has the name on the wire, such as {@code PATCH /open-apis/hire/v1/interviewers/:}.
 *
 * @param names what was given when the lock was written
 * @param gone what was given earlier, and to nothing that the pages still have
 */
public record NameLock(
        SortedMap<String, SortedMap<String, String>> names, SortedMap<String, SortedMap<String, String>> gone) {
    public static final NameLock NONE = new NameLock(new TreeMap<>(), new TreeMap<>());

    public NameLock {
        names = copy(names);
        gone = copy(gone);
    }

    /** The names that a scope has had at any time; where a key has had two, the later. */
    public Map<String, String> ever(String scope) {
        Map<String, String> all = new HashMap<>(gone.getOrDefault(scope, Collections.emptySortedMap()));
        all.putAll(names.getOrDefault(scope, Collections.emptySortedMap()));
        return all;
    }

    public boolean isEmpty() {
        return names.isEmpty() && gone.isEmpty();
    }

    /** The lock to keep from now on: what is given now, and what was given before is gone. */
    public NameLock next(NameLock given) {
        SortedMap<String, SortedMap<String, String>> rest = new TreeMap<>();
        BiConsumer<String, SortedMap<String, String>> remember = (scope, entries) -> {
            SortedMap<String, String> now = given.names.get(scope);
            if (now == null) {
                rest.computeIfAbsent(scope, s -> new TreeMap<>());
            }
            entries.forEach((key, name) -> {
                if (now == null || !now.containsKey(key)) {
                    rest.computeIfAbsent(scope, s -> new TreeMap<>()).put(key, name);
                }
            });
        };
        gone.forEach(remember);
        names.forEach(remember);
        return new NameLock(given.names, rest);
    }

    /** The lock to keep while some pages cannot be read: what is not given now may be theirs, and is not gone. */
    public NameLock nextWithUnread(NameLock given) {
        SortedMap<String, SortedMap<String, String>> both = new TreeMap<>();
        Consumer<SortedMap<String, SortedMap<String, String>>> add = scopes -> scopes.forEach((scope, entries) ->
                both.computeIfAbsent(scope, s -> new TreeMap<>()).putAll(entries));
        add.accept(names);
        add.accept(given.names);
        return next(new NameLock(both, gone));
    }

    /** How many names there are, without those that are gone. */
    public int count() {
        return names.values().stream()
                .mapToInt(scope -> Math.max(1, scope.size()))
                .sum();
    }

    /** How many names are gone. */
    public int countGone() {
        return gone.values().stream()
                .mapToInt(scope -> Math.max(1, scope.size()))
                .sum();
    }

    private static SortedMap<String, SortedMap<String, String>> copy(SortedMap<String, SortedMap<String, String>> map) {
        SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
        map.forEach((scope, entries) -> copy.put(scope, Collections.unmodifiableSortedMap(new TreeMap<>(entries))));
        return Collections.unmodifiableSortedMap(copy);
    }
}
