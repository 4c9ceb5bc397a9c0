package io.github.feishucodegen.naming;

import io.github.feishucodegen.lock.LockScope.EventIds;
import io.github.feishucodegen.lock.LockScope.OperationIds;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.OperationId;
import java.util.Map;
import java.util.TreeMap;

/** The ids of operations and events in a name lock. */
public final class LockedIds {
    private LockedIds() {}

    /** The ids of events by type, including those of events that are gone. */
    public static Map<String, EventId> ofEvents(NameLock lock) {
        return lock.ever(new EventIds());
    }

    /** The ids by route, including those of operations that are gone. */
    public static Map<String, OperationId> of(NameLock lock) {
        Map<String, OperationId> ids = new TreeMap<>();
        lock.ever(new OperationIds()).forEach((operation, id) -> ids.put(operation.toString(), id));
        return ids;
    }
}
