package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.OperationId;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the names that corrections pin. */
final class PinnedNamesBuilder {
    private final SortedMap<String, OperationId> ids = new TreeMap<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<Location> types = new HashSet<>();

    void operation(String route, OperationId id) {
        ids.put(route, id);
    }

    void bodyOf(String route) {
        bodies.add(route);
    }

    /** @param correction the location of a correction that decides the type or the values of a field */
    void typeAt(Location correction) {
        types.add(correction);
    }

    PinnedNames pinnedNames() {
        return new PinnedNames(ids, bodies, types);
    }
}
