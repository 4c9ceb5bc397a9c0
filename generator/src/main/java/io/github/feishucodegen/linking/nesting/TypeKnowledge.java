package io.github.feishucodegen.linking.nesting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Type knowledge: the fields that named types have, counted over the tables of many pages. A type has the same fields
 * everywhere, so its certain places help to nest rows at other places.
 */
public final class TypeKnowledge {
    /** The prefix for keys that are field names. No type name begins with it. */
    private static final String NAMESAKE = "=";

    /** The counts that no example confirms, by type, then by surroundings. */
    private final Map<String, Map<Integer, Shape>> unconfirmed = new HashMap<>();

    private final Map<String, Shape> all = new HashMap<>();
    private final Set<String> borrowers = new HashSet<>();

    /** Counts the fields of each named type of a table. Rows whose fields are ambiguous are left out. */
    public void observe(List<RowTree> table) {
        for (RowTree node : table) {
            if (!node.inDoubt()) {
                String typeName = TypeColumn.typeName(node.row().type());
                for (String key : keys(node.row().name(), typeName)) {
                    count(key, node.children());
                    remember(node.surroundings(), key, node.children());
                }
            }
            observe(node.children());
        }
    }

    /**
     * Counts only fields that an example also shows below the type. Examples are right even if the nesting around is
     * wrong.
     */
    public void observeShown(List<RowTree> table, @Nullable ExampleShape example) {
        for (RowTree node : table) {
            TypeExpression type = TypeColumn.parse(node.row().type());
            ExampleShape inside =
                    example == null ? null : example.inside(node.row().name(), type);
            if (inside == null) {
                continue;
            }
            String typeName = TypeColumn.typeName(node.row().type());
            List<RowTree> shown = node.children().stream()
                    .filter(child -> inside.member(child.row().name()) != null)
                    .toList();
            keys(node.row().name(), typeName).forEach(key -> count(key, shown));
            observeShown(node.children(), inside);
        }
    }

    /** The keys of a row: the name of its type, and its own name with a prefix. */
    private static List<String> keys(String name, @Nullable String typeName) {
        return typeName == null ? List.of(NAMESAKE + name) : List.of(typeName, NAMESAKE + name);
    }

    private void count(String type, List<RowTree> children) {
        if (!children.isEmpty()) {
            all.computeIfAbsent(type, name -> new Shape()).add(children);
        }
    }

    private void remember(int surroundings, String type, List<RowTree> children) {
        if (!children.isEmpty()) {
            unconfirmed
                    .computeIfAbsent(type, name -> new HashMap<>())
                    .computeIfAbsent(surroundings, name -> new Shape())
                    .add(children);
        }
    }

    /**
     * Removes the fields of types that seem to have taken them by mistake. Such a type has only objects, and the type
     * around it has their first fields too. The type itself then has no fields: the objects belong beside it.
     */
    public void giveBackBorrowed() {
        for (Shape around : all.values()) {
            for (String type : around.types) {
                Shape inside = all.get(type);
                if (inside != null
                        && inside != around
                        && inside.onlyObjects
                        && around.fields.keySet().containsAll(inside.first)) {
                    borrowers.add(type);
                }
            }
        }
    }

    /** The knowledge about rows with the same name, whatever their types. Null if there are no such rows. */
    @Nullable
    Shape ofNamesakes(String name, int surroundings) {
        return of(NAMESAKE + name, surroundings);
    }

    /**
     * The knowledge about a type; null if nothing is known. Fields that were only guessed in the same surroundings do
     * not count, because a guess must not confirm itself.
     */
    @Nullable
    Shape of(String type, int surroundings) {
        if (borrowers.contains(type)) {
            return Shape.EMPTY;
        }
        Shape shape = all.get(type);
        Shape own = unconfirmed.getOrDefault(type, Map.of()).get(surroundings);
        return shape == null || own == null ? shape : shape.without(own);
    }

    /** The fields of one named type, with counts. */
    static final class Shape {
        private static final double FEW = 0.05;
        private static final Shape EMPTY = new Shape();

        private final Map<String, Integer> fields = new HashMap<>();
        private final Set<String> types = new HashSet<>();
        private final Set<String> first = new HashSet<>();
        private boolean onlyObjects = true;
        private int tables;
        private int seen;

        private void add(List<RowTree> children) {
            List<String> names =
                    children.stream().map(child -> child.row().name()).toList();
            children.stream()
                    .map(child -> TypeColumn.typeName(child.row().type()))
                    .filter(Objects::nonNull)
                    .forEach(types::add);
            first.add(names.get(0));
            onlyObjects &= children.stream()
                    .allMatch(child -> TypeColumn.typeName(child.row().type()) != null);
            tables++;
            seen += names.size();
            names.forEach(name -> fields.merge(name, 1, Integer::sum));
        }

        /** Subtracts the other counts. Returns null if nothing is left. */
        private @Nullable Shape without(Shape own) {
            if (own.tables == tables) {
                return null;
            }
            Shape rest = new Shape();
            rest.tables = tables - own.tables;
            rest.seen = seen - own.seen;
            fields.forEach((name, count) -> {
                int left = count - own.fields.getOrDefault(name, 0);
                if (left > 0) {
                    rest.fields.put(name, left);
                }
            });
            return rest;
        }

        Map<String, Integer> fields() {
            return fields;
        }

        /** Whether no field of the type is known. */
        boolean isEmpty() {
            return fields.isEmpty();
        }

        /**
         * The average share of its known fields that the type has at one place: 0 to 1. If a type often lacks fields,
         * it may also have fields that were never seen.
         */
        double coverage() {
            return fields.isEmpty() ? 1 : (double) seen / ((double) tables * fields.size());
        }

        /** Whether the type has the field at more than 5 % of its places. Fewer may be mistakes. */
        boolean has(String field) {
            return fields.getOrDefault(field, 0) > FEW * tables;
        }
    }
}
