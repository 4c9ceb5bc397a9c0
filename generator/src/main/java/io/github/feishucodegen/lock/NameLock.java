package io.github.feishucodegen.lock;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The name lock: all Java names that were ever given. A scope is a namespace, such as {@code hire.v1 classes}. A key
 * is the element that has the name, such as {@code PATCH /open-apis/hire/v1/interviewers/:}.
 *
 * @param names the names at the time when the lock was written
 * @param gone names given earlier to elements that the pages no longer have
 */
public record NameLock(
        SortedMap<String, SortedMap<String, String>> names, SortedMap<String, SortedMap<String, String>> gone) {
    public static final NameLock NONE = new NameLock(new TreeMap<>(), new TreeMap<>());

    public NameLock {
        names = copy(names);
        gone = copy(gone);
    }

    /** All names that the scope ever had. If a key had two, the newer one counts. */
    public Map<String, String> ever(String scope) {
        Map<String, String> all = new HashMap<>(gone.getOrDefault(scope, Collections.emptySortedMap()));
        all.putAll(names.getOrDefault(scope, Collections.emptySortedMap()));
        return all;
    }

    public boolean isEmpty() {
        return names.isEmpty() && gone.isEmpty();
    }

    /** The next lock: it has the names given now. Earlier names that were not given again are gone. */
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

    /**
     * The next lock if some pages could not be read. Names that were not given now may be on those pages, and are not
     * gone.
     */
    public NameLock nextWithUnread(NameLock given) {
        SortedMap<String, SortedMap<String, String>> both = new TreeMap<>();
        for (NameLock lock : List.of(this, given)) {
            lock.names.forEach((scope, entries) ->
                    both.computeIfAbsent(scope, s -> new TreeMap<>()).putAll(entries));
        }
        return next(new NameLock(both, gone));
    }

    /** The number of names, without those that are gone. A scope without names counts as one. */
    public int count() {
        return names.values().stream()
                .mapToInt(scope -> Math.max(1, scope.size()))
                .sum();
    }

    /** The number of names that are gone. A scope without names counts as one. */
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
