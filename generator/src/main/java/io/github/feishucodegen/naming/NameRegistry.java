package io.github.feishucodegen.naming;

import io.github.feishucodegen.lock.LockScope;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.lock.ScopedNames;
import java.util.Map;

/** The names that the lock has, and the names that this run gives. */
final class NameRegistry {
    private final NameLock lock;
    private final ScopedNames.Builder given = new ScopedNames.Builder();

    NameRegistry(NameLock lock) {
        this.lock = lock;
    }

    /** The page for one scope of the lock. */
    <K, N> Page<K, N> page(LockScope<K, N> scope) {
        return new Page<>(lock.ever(scope), given.of(scope));
    }

    NameLock given() {
        return NameLock.of(given.build());
    }

    /**
     * The names of one scope.
     *
     * @param before the lock's names. It includes names of elements that are gone
     * @param given the names of this run. It grows with each name that is given
     */
    record Page<K, N>(Map<K, N> before, Map<K, N> given) {
        void give(K key, N name) {
            given.put(key, name);
        }
    }
}
