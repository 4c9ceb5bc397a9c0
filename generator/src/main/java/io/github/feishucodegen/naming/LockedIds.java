package io.github.feishucodegen.naming;

import io.github.feishucodegen.lock.LockScopes;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.model.OperationId;
import java.util.Map;
import java.util.TreeMap;

/** Operation ids in a name lock. */
public final class LockedIds {
    private static final int PARTS = 4;

    private LockedIds() {}

    /** The ids by route, including those of operations that are gone. Malformed entries are left out. */
    public static Map<String, OperationId> of(NameLock lock) {
        Map<String, OperationId> ids = new TreeMap<>();
        lock.ever(LockScopes.OPERATIONS).forEach((route, id) -> {
            String[] parts = id.split("/", -1);
            if (parts.length == PARTS) {
                ids.put(route, new OperationId(parts[0], parts[1], parts[2], parts[3]));
            }
        });
        return ids;
    }

    static String write(OperationId id) {
        return String.join("/", id.project(), id.version(), id.resource(), id.method());
    }
}
