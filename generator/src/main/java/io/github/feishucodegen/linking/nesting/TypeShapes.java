package io.github.feishucodegen.linking.nesting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which fields named types were seen to have, counted over tables. A type has the same fields wherever it stands, so
 * what is certain at one place tells where rows belong at another.
 */
public final class TypeShapes {
    private final Map<String, Shape> shapes = new HashMap<>();

    /** Counts the fields below each named type of a table once. */
    public void observe(List<RowTree> table) {
        for (RowTree node : table) {
            String typeName = TypeColumn.typeName(node.row().type());
            if (typeName != null) {
                count(typeName, node.children());
            }
            observe(node.children());
        }
    }

    /**
     * Counts only those fields that an example shows below the type too. What examples show is right where the rest of
     * the table went wrong.
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
            if (typeName != null) {
                count(
                        typeName,
                        node.children().stream()
                                .filter(child -> inside.member(child.row().name()) != null)
                                .toList());
            }
            observeShown(node.children(), inside);
        }
    }

    private void count(String type, List<RowTree> children) {
        if (!children.isEmpty()) {
            Shape shape = shapes.computeIfAbsent(type, name -> new Shape());
            List<String> names =
                    children.stream().map(child -> child.row().name()).toList();
            children.stream()
                    .map(child -> TypeColumn.typeName(child.row().type()))
                    .filter(Objects::nonNull)
                    .forEach(shape.types::add);
            shape.first.add(names.get(0));
            shape.onlyObjects &= children.stream()
                    .allMatch(child -> TypeColumn.typeName(child.row().type()) != null);
            shape.tables++;
            shape.seen += names.size();
            names.forEach(name -> shape.fields.merge(name, 1, Integer::sum));
        }
    }

    /**
     * Gives up the fields of types that seem to have borrowed them: where they are objects all, and the type around has
     * the first of them too on some page, they came behind a type without fields, and stand beside it everywhere.
     */
    public void giveBackBorrowed() {
        Set<String> borrowers = new HashSet<>();
        for (Shape around : shapes.values()) {
            for (String type : around.types) {
                Shape inside = shapes.get(type);
                if (inside != null
                        && inside != around
                        && inside.onlyObjects
                        && around.fields.keySet().containsAll(inside.first)) {
                    borrowers.add(type);
                }
            }
        }
        borrowers.forEach(type -> shapes.put(type, new Shape()));
    }

    @Nullable
    Shape of(String type) {
        return shapes.get(type);
    }

    /** The fields of one named type. */
    static final class Shape {
        private static final double FEW = 0.05;

        private final Map<String, Integer> fields = new HashMap<>();
        private final Set<String> types = new HashSet<>();
        private final Set<String> first = new HashSet<>();
        private boolean onlyObjects = true;
        private int tables;
        private int seen;

        Map<String, Integer> fields() {
            return fields;
        }

        /** Whether the type has no fields as far as is known. */
        boolean isEmpty() {
            return fields.isEmpty();
        }

        /**
         * How much of all its known fields the type had on average, 0 to 1. A type that often lacks some is likely to have
         * others that were never seen.
         */
        double coverage() {
            return fields.isEmpty() ? 1 : (double) seen / ((double) tables * fields.size());
        }

        /** Whether the type was seen to have the field at more than a few of its places, which may be mistakes. */
        boolean has(String field) {
            return fields.getOrDefault(field, 0) > FEW * tables;
        }
    }
}
