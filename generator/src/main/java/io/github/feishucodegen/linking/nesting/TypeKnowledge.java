package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.linking.knowledge.KnownRow;
import io.github.feishucodegen.linking.knowledge.KnownTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Type knowledge: the fields that named types have, counted over the tables of many pages. A type has the same fields
 * everywhere, so its certain places help to nest rows at other places.
 */
public final class TypeKnowledge {
    public static final TypeKnowledge NONE = new Builder().build();

    /** The prefix for keys that are field names. No type name begins with it. */
    private static final String NAMESAKE = "=";

    private final Map<String, TypeShape> all;
    /** The counts that no example confirms, by type, then by surroundings. */
    private final Map<String, Map<Integer, TypeShape>> unconfirmed;

    private TypeKnowledge(Map<String, TypeShape> all, Map<String, Map<Integer, TypeShape>> unconfirmed) {
        this.all = Map.copyOf(all);
        this.unconfirmed = Map.copyOf(unconfirmed);
    }

    /** The knowledge about rows with the same name, whatever their types. Null if there are no such rows. */
    @Nullable
    TypeShape ofNamesakes(String name, int surroundings) {
        return of(NAMESAKE + name, surroundings);
    }

    /**
     * The knowledge about a type; null if nothing is known. Fields that were only guessed in the same surroundings do
     * not count, because a guess must not confirm itself.
     */
    @Nullable
    TypeShape of(String type, int surroundings) {
        TypeShape shape = all.get(type);
        TypeShape own = unconfirmed.getOrDefault(type, Map.of()).get(surroundings);
        return shape == null || own == null ? shape : shape.without(own);
    }

    /** Counts the fields of types, table by table. */
    public static final class Builder {
        private final Map<String, Map<Integer, TypeCounts>> unconfirmed = new HashMap<>();
        private final Map<String, TypeCounts> all = new HashMap<>();

        /** Counts the fields of each named type of a table. Rows whose fields are ambiguous are left out. */
        public void observe(List<RowTree> table) {
            for (RowTree node : table) {
                if (!node.inDoubt() && !node.children().isEmpty()) {
                    for (String key : keys(node)) {
                        count(key, node.children());
                        unconfirmed
                                .computeIfAbsent(key, name -> new HashMap<>())
                                .computeIfAbsent(node.surroundings(), name -> new TypeCounts())
                                .add(node.children());
                    }
                }
                observe(node.children());
            }
        }

        /**
         * Counts only fields that an example also shows below the type. Examples are right even if the nesting around
         * is wrong.
         */
        public void observeShown(List<RowTree> table, @Nullable ExampleShape example) {
            for (RowTree node : table) {
                TypeExpression type = TypeColumn.parse(node.row().type());
                ExampleShape inside =
                        example == null ? null : example.inside(node.row().name(), type);
                if (inside == null) {
                    continue;
                }
                List<RowTree> shown = node.children().stream()
                        .filter(child -> inside.member(child.row().name()) != null)
                        .toList();
                if (!shown.isEmpty()) {
                    keys(node).forEach(key -> count(key, shown));
                }
                observeShown(node.children(), inside);
            }
        }

        /** Counts the fields of each named type of a known table. They are certain. */
        public void observeKnown(KnownTable table) {
            int[] parents = table.parents();
            Map<Integer, List<KnownRow>> children = new TreeMap<>();
            for (int row = 0; row < parents.length; row++) {
                children.computeIfAbsent(parents[row], parent -> new ArrayList<>())
                        .add(table.rows().get(row));
            }
            children.remove(-1);
            children.forEach((parent, fields) -> {
                KnownRow around = table.rows().get(parent);
                keys(around.name(), around.type())
                        .forEach(key -> all.computeIfAbsent(key, name -> new TypeCounts())
                                .addKnown(fields));
            });
        }

        /** The keys of a row: the name of its type, and its own name with a prefix. */
        private static List<String> keys(RowTree node) {
            return keys(node.row().name(), TypeColumn.typeName(node.row().type()));
        }

        private static List<String> keys(String name, @Nullable String typeName) {
            String namesake = NAMESAKE + name;
            return typeName == null ? List.of(namesake) : List.of(typeName, namesake);
        }

        private void count(String type, List<RowTree> children) {
            all.computeIfAbsent(type, name -> new TypeCounts()).add(children);
        }

        /** The counts so far. */
        public TypeKnowledge build() {
            return new TypeKnowledge(shapes(all), unconfirmedShapes());
        }

        /**
         * The counts so far, without the fields that types seem to have taken by mistake. Such a type has only
         * objects, and the type around it has their first fields too. The type itself then has no fields: the objects
         * belong beside it.
         */
        public TypeKnowledge buildWithoutBorrowed() {
            Map<String, TypeShape> shapes = shapes(all);
            Map<String, Map<Integer, TypeShape>> guessed = unconfirmedShapes();
            for (TypeCounts around : all.values()) {
                for (String type : around.types()) {
                    TypeCounts inside = all.get(type);
                    if (inside != null && inside.isBorrowedFrom(around)) {
                        shapes.put(type, TypeShape.EMPTY);
                        guessed.remove(type);
                    }
                }
            }
            return new TypeKnowledge(shapes, guessed);
        }

        private Map<String, Map<Integer, TypeShape>> unconfirmedShapes() {
            Map<String, Map<Integer, TypeShape>> shapes = new HashMap<>();
            unconfirmed.forEach((type, counts) -> shapes.put(type, Map.copyOf(shapes(counts))));
            return shapes;
        }

        private static <K> Map<K, TypeShape> shapes(Map<K, TypeCounts> counts) {
            Map<K, TypeShape> shapes = new HashMap<>();
            counts.forEach((key, count) -> shapes.put(key, count.shape()));
            return shapes;
        }
    }
}
