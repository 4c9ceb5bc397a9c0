package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.diagnostic.Location;
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
    /** What each table has contributed, by type, then by table. */
    private final Map<String, Map<Location, Contribution>> byTable;

    private TypeKnowledge(
            Map<String, TypeShape> all,
            Map<String, Map<Integer, TypeShape>> unconfirmed,
            Map<String, Map<Location, Contribution>> byTable) {
        this.all = Map.copyOf(all);
        this.unconfirmed = Map.copyOf(unconfirmed);
        this.byTable = Map.copyOf(byTable);
    }

    /** Whether any table has the type, even if only the one that asks. */
    boolean knows(String type) {
        return all.containsKey(type);
    }

    /** The key for the knowledge about rows with that name, whatever their types. */
    static String ofNamesakes(String name) {
        return NAMESAKE + name;
    }

    /**
     * The knowledge about a type or about namesakes; null if nothing is known. Fields that were only guessed in the
     * same surroundings or in the same table do not count, because a guess must not confirm itself.
     *
     * @param table the first row of the table that asks
     */
    @Nullable
    TypeShape of(String key, int surroundings, Location table) {
        return of(key, surroundings, table, false);
    }

    /**
     * The same knowledge, also without what examples of the table show. At a place that the example shows, the example
     * itself is a feature, and it must not count twice.
     */
    @Nullable
    TypeShape ofOtherTables(String key, int surroundings, Location table) {
        return of(key, surroundings, table, true);
    }

    private @Nullable TypeShape of(String key, int surroundings, Location table, boolean others) {
        TypeShape shape = all.get(key);
        if (shape == null) {
            return null;
        }
        Contribution own = byTable.getOrDefault(key, Map.of()).get(table);
        TypeShape guessed = unconfirmed.getOrDefault(key, Map.of()).get(surroundings);
        if (own == null) {
            return guessed == null ? shape : shape.without(guessed);
        }
        TypeShape rest = shape.without(own.guessed);
        rest = others && rest != null ? rest.without(own.shown) : rest;
        if (rest == null || guessed == null) {
            return rest;
        }
        TypeShape guessedByOthers = guessed.without(own.guessedAt.getOrDefault(surroundings, TypeShape.EMPTY));
        return guessedByOthers == null ? rest : rest.without(guessedByOthers);
    }

    /**
     * What one table has contributed to the counts of one type.
     *
     * @param guessedAt the guessed counts, by surroundings
     */
    private record Contribution(TypeShape guessed, TypeShape shown, Map<Integer, TypeShape> guessedAt) {
        static Contribution of(Contributed counts) {
            return new Contribution(counts.guessed.shape(), counts.shown.shape(), shapes(counts.guessedAt));
        }
    }

    /** The counts of a {@link Contribution} so far. */
    private static final class Contributed {
        private final TypeCounts guessed = new TypeCounts();
        private final TypeCounts shown = new TypeCounts();
        private final Map<Integer, TypeCounts> guessedAt = new HashMap<>();
    }

    private static <K> Map<K, TypeShape> shapes(Map<K, TypeCounts> counts) {
        Map<K, TypeShape> shapes = new HashMap<>();
        counts.forEach((key, count) -> shapes.put(key, count.shape()));
        return shapes;
    }

    /** Counts the fields of types, table by table. */
    public static final class Builder {
        private final Map<String, Map<Integer, TypeCounts>> unconfirmed = new HashMap<>();
        private final Map<String, TypeCounts> all = new HashMap<>();
        private final Map<String, Map<Location, Contributed>> byTable = new HashMap<>();

        /** Counts the fields of each named type of a table. Rows whose fields are ambiguous are left out. */
        public void observe(List<RowTree> table) {
            if (!table.isEmpty()) {
                observe(table, table.get(0).row().location());
            }
        }

        private void observe(List<RowTree> rows, Location table) {
            for (RowTree node : rows) {
                if (!node.inDoubt() && !node.children().isEmpty()) {
                    for (String key : keys(node)) {
                        count(key, node.children());
                        at(unconfirmed.computeIfAbsent(key, name -> new HashMap<>()), node);
                        Contributed own = of(key, table);
                        own.guessed.add(node.children());
                        at(own.guessedAt, node);
                    }
                }
                observe(node.children(), table);
            }
        }

        private static void at(Map<Integer, TypeCounts> counts, RowTree node) {
            counts.computeIfAbsent(node.surroundings(), name -> new TypeCounts())
                    .add(node.children());
        }

        private Contributed of(String key, Location table) {
            return byTable.computeIfAbsent(key, name -> new HashMap<>())
                    .computeIfAbsent(table, name -> new Contributed());
        }

        /**
         * Counts only fields that an example also shows below the type. Examples are right even if the nesting around
         * is wrong.
         */
        public void observeShown(List<RowTree> table, @Nullable ExampleShape example) {
            if (!table.isEmpty()) {
                observeShown(table, example, table.get(0).row().location());
            }
        }

        private void observeShown(List<RowTree> rows, @Nullable ExampleShape example, Location table) {
            for (RowTree node : rows) {
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
                    for (String key : keys(node)) {
                        count(key, shown);
                        of(key, table).shown.add(shown);
                    }
                }
                observeShown(node.children(), inside, table);
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
            return new TypeKnowledge(shapes(all), unconfirmedShapes(), contributions());
        }

        /**
         * The counts so far, without the fields that types seem to have taken by mistake. Such a type has only
         * objects, and the type around it has their first fields too. The type itself then has no fields: the objects
         * belong beside it.
         */
        public TypeKnowledge buildWithoutBorrowed() {
            Map<String, TypeShape> shapes = shapes(all);
            Map<String, Map<Integer, TypeShape>> guessed = unconfirmedShapes();
            Map<String, Map<Location, Contribution>> contributed = contributions();
            for (TypeCounts around : all.values()) {
                for (String type : around.types()) {
                    TypeCounts inside = all.get(type);
                    if (inside != null && inside.isBorrowedFrom(around)) {
                        shapes.put(type, TypeShape.EMPTY);
                        guessed.remove(type);
                        contributed.remove(type);
                    }
                }
            }
            return new TypeKnowledge(shapes, guessed, contributed);
        }

        private Map<String, Map<Integer, TypeShape>> unconfirmedShapes() {
            Map<String, Map<Integer, TypeShape>> shapes = new HashMap<>();
            unconfirmed.forEach((type, counts) -> shapes.put(type, Map.copyOf(shapes(counts))));
            return shapes;
        }

        private Map<String, Map<Location, Contribution>> contributions() {
            Map<String, Map<Location, Contribution>> contributions = new HashMap<>();
            byTable.forEach((key, tables) -> {
                Map<Location, Contribution> ofKey = new HashMap<>();
                tables.forEach((table, counts) -> ofKey.put(table, Contribution.of(counts)));
                contributions.put(key, ofKey);
            });
            return contributions;
        }
    }
}
