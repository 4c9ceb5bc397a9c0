package io.github.feishucodegen.model;

import java.util.Comparator;
import java.util.List;

/**
 * A named object type, with everything that the pages of one project and version document about it.
 *
 * @param fields the union of the fields at all places. A named object among their types has no fields of its own here
 * @param operations the operations that use the type
 * @param events the events and callbacks that use the type
 */
public record SharedType(Key key, List<Field> fields, List<OperationId> operations, List<EventId> events) {
    public SharedType {
        fields = List.copyOf(fields);
        operations = List.copyOf(operations);
        events = List.copyOf(events);
    }

    /**
     * The identity of a shared type.
     *
     * @param name in snake case, as in {@link ObjectType#name()}
     */
    public record Key(String project, String version, String name) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::project).thenComparing(Key::version).thenComparing(Key::name);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
