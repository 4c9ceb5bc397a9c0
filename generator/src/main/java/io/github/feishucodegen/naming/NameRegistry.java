package io.github.feishucodegen.naming;

import io.github.feishucodegen.lock.LockScopes;
import io.github.feishucodegen.lock.NameLock;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names that the lock has, and the names that this run gives. */
final class NameRegistry {
    private final NameLock lock;
    private final SortedMap<String, SortedMap<String, String>> given = new TreeMap<>();

    NameRegistry(NameLock lock) {
        this.lock = lock;
    }

    /** The page for one scope of the lock. */
    Page page(String scope) {
        return new Page(lock.ever(scope), given.computeIfAbsent(scope, s -> new TreeMap<>()));
    }

    NameLock given() {
        return new NameLock(given, new TreeMap<>());
    }

    void operation(String route, String id) {
        page(LockScopes.OPERATIONS).give(route, id);
    }

    /**
     * The names of one scope.
     *
     * @param before the lock's names, by wire name. It includes names of elements that are gone
     * @param given the names of this run. It grows with each name that is given
     */
    record Page(Map<String, String> before, Map<String, String> given) {
        /** A page without earlier names, for a scope that no lock has. */
        static Page blank() {
            return new Page(Map.of(), new TreeMap<>());
        }

        void give(String key, String name) {
            given.put(key, name);
        }
    }
}
