package io.github.feishucodegen.lock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The name lock: all Java names that were ever given.
 *
 * @param names the names at the time when the lock was written
 * @param gone names given earlier to elements that the pages no longer have
 */
public record NameLock(ScopedNames names, ScopedNames gone) {
    public static final NameLock NONE = new NameLock(ScopedNames.NONE, ScopedNames.NONE);

    /** The lock of names that were given without an earlier lock. */
    public static NameLock of(ScopedNames given) {
        return new NameLock(given, ScopedNames.NONE);
    }

    /** All names that the scope ever had. If a key had two, the newer one counts. */
    public <K, N> Map<K, N> ever(LockScope<K, N> scope) {
        Map<K, N> all = new LinkedHashMap<>(gone.of(scope));
        all.putAll(names.of(scope));
        return all;
    }

    public boolean isEmpty() {
        return names.scopes().isEmpty() && gone.scopes().isEmpty();
    }

    /** The next lock: it has the names given now. Earlier names that were not given again are gone. */
    public NameLock next(NameLock given) {
        ScopedNames.Builder rest = new ScopedNames.Builder();
        for (ScopedNames earlier : List.of(gone, names)) {
            earlier.scopes().forEach(scope -> addMissing(scope, earlier, given.names, rest));
        }
        return new NameLock(given.names, rest.build());
    }

    private static <K, N> void addMissing(
            LockScope<K, N> scope, ScopedNames earlier, ScopedNames now, ScopedNames.Builder rest) {
        if (!now.scopes().contains(scope)) {
            rest.addAll(scope, earlier);
            return;
        }
        earlier.of(scope).forEach((key, name) -> {
            if (!now.of(scope).containsKey(key)) {
                rest.of(scope).put(key, name);
            }
        });
    }

    /**
     * The next lock if some pages could not be read. Names that were not given now may be on those pages, and are not
     * gone.
     */
    public NameLock nextWithUnread(NameLock given) {
        ScopedNames.Builder both = new ScopedNames.Builder();
        for (ScopedNames some : List.of(names, given.names)) {
            some.scopes().forEach(scope -> both.addAll(scope, some));
        }
        return next(new NameLock(both.build(), gone));
    }

    /** The number of names, without those that are gone. A scope without names counts as one. */
    public int count() {
        return names.count();
    }

    /** The number of names that are gone. A scope without names counts as one. */
    public int countGone() {
        return gone.count();
    }
}
