package io.github.feishucodegen.naming;

import io.github.feishucodegen.lock.NameLock;

/**
 * The names of a model that were given with a name lock.
 *
 * @param given all names, in the form of a lock
 */
public record LockedNames(JavaNames names, NameLock given) {
    /** Adds a tombstone for each class that the lock has and the model does not have. */
    public JavaNames withTombstones(NameLock lock) {
        String client = names.client().packageName();
        return names.withTombstones(Tombstones.of(lock, given, client));
    }
}
