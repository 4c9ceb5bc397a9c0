package io.github.feishucodegen.naming;

import io.github.feishucodegen.lock.NameLock;

/**
 * The names of a model, where a lock took part.
 *
 * @param given all names, as a lock keeps them
 */
public record LockedNames(JavaNames names, NameLock given) {
    /** The names with the classes that the lock knows and that are given no more. */
    public JavaNames withTombstones(NameLock lock) {
        String client = names.client().packageName();
        return names.withTombstones(Tombstones.of(lock, given, client));
    }
}
