package io.github.feishucodegen.model;

import java.util.Comparator;
import java.util.List;

/**
 * All that is documented anywhere in one project and version about the objects of one name.
 *
 * @param fields the union over all places; an object of a name among their types has no fields of its own here
 * @param operations where the type stands
 */
public record SharedType(Key key, List<Field> fields, List<OperationId> operations) {
    public SharedType {
        fields = List.copyOf(fields);
        operations = List.copyOf(operations);
    }

    /**
     * What tells one shared type from another.
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
