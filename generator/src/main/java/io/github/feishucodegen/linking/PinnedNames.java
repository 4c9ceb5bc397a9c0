package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.OperationId;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names that people have settled: other sources of names give way.
 *
 * @param operations by route
 * @param bodies the routes of operations whose body's class is settled
 * @param types where it is said what type a field has
 */
public record PinnedNames(SortedMap<String, OperationId> operations, Set<String> bodies, Set<Location> types) {
    public static final PinnedNames NOTHING = new PinnedNames(new TreeMap<>(), Set.of(), Set.of());

    public PinnedNames {
        operations = Collections.unmodifiableSortedMap(new TreeMap<>(operations));
        bodies = Set.copyOf(bodies);
        types = Set.copyOf(types);
    }

    /** With ids that were given before; they win. */
    public PinnedNames with(Map<String, OperationId> ids) {
        SortedMap<String, OperationId> all = new TreeMap<>(operations);
        all.putAll(ids);
        return new PinnedNames(all, bodies, types);
    }

    /** Both; these win. */
    public PinnedNames and(PinnedNames others) {
        Set<String> allBodies = new HashSet<>(bodies);
        allBodies.addAll(others.bodies);
        Set<Location> allTypes = new HashSet<>(types);
        allTypes.addAll(others.types);
        SortedMap<String, OperationId> all = new TreeMap<>(others.operations);
        all.putAll(operations);
        return new PinnedNames(all, allBodies, allTypes);
    }

    boolean isNothing() {
        return operations.isEmpty() && bodies.isEmpty() && types.isEmpty();
    }
}
