package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.OperationId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Pinned names: they win over other sources of names.
 *
 * @param operations the pinned ids by route
 * @param events the pinned ids of events by type
 * @param bodies the routes of operations whose body class is pinned
 * @param types the locations of corrections that decide the type of a field
 */
public record PinnedNames(
        SortedMap<String, OperationId> operations,
        SortedMap<String, EventId> events,
        Set<String> bodies,
        Set<Location> types) {
    public static final PinnedNames NOTHING = new PinnedNames(new TreeMap<>(), new TreeMap<>(), Set.of(), Set.of());

    public PinnedNames {
        operations = Collections.unmodifiableSortedMap(new TreeMap<>(operations));
        events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
        bodies = Set.copyOf(bodies);
        types = Set.copyOf(types);
    }

    /** Adds ids that were given before. They replace those of the same routes. */
    public PinnedNames with(Map<String, OperationId> ids) {
        SortedMap<String, OperationId> all = new TreeMap<>(operations);
        all.putAll(ids);
        return new PinnedNames(all, events, bodies, types);
    }

    /** Adds ids of events that were given before. They replace those of the same types. */
    public PinnedNames withEvents(Map<String, EventId> ids) {
        SortedMap<String, EventId> all = new TreeMap<>(events);
        all.putAll(ids);
        return new PinnedNames(operations, all, bodies, types);
    }

    /** The union of both. For the same route, this id wins. */
    public PinnedNames and(PinnedNames others) {
        return union(List.of(this, others));
    }

    boolean isNothing() {
        return operations.isEmpty() && events.isEmpty() && bodies.isEmpty() && types.isEmpty();
    }

    static PinnedNames ofIds(Map<String, OperationId> ids) {
        return NOTHING.with(ids);
    }

    static PinnedNames ofBody(String route) {
        return new PinnedNames(new TreeMap<>(), new TreeMap<>(), Set.of(route), Set.of());
    }

    /** @param correction the location of a correction that decides the type or the values of a field */
    static PinnedNames ofType(Location correction) {
        return new PinnedNames(new TreeMap<>(), new TreeMap<>(), Set.of(), Set.of(correction));
    }

    /** The union of all. For the same route, the first id wins. */
    static PinnedNames union(Iterable<PinnedNames> all) {
        SortedMap<String, OperationId> operations = new TreeMap<>();
        SortedMap<String, EventId> events = new TreeMap<>();
        Set<String> bodies = new HashSet<>();
        Set<Location> types = new HashSet<>();
        for (PinnedNames names : all) {
            names.operations.forEach(operations::putIfAbsent);
            names.events.forEach(events::putIfAbsent);
            bodies.addAll(names.bodies);
            types.addAll(names.types);
        }
        return new PinnedNames(operations, events, bodies, types);
    }
}
