package io.github.feishucodegen.linking.nesting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            if (!node.children().isEmpty()
                    && TypeColumn.parse(node.row().type()).core() instanceof TypeExpression.Named named) {
                Shape shape = shapes.computeIfAbsent(named.name(), name -> new Shape());
                shape.tables++;
                node.children().forEach(child -> shape.fields.merge(child.row().name(), 1, Integer::sum));
            }
            observe(node.children());
        }
    }

    @Nullable
    Shape of(String type) {
        return shapes.get(type);
    }

    /** The fields of one named type. */
    static final class Shape {
        private final Map<String, Integer> fields = new HashMap<>();
        private int tables;

        int tables() {
            return tables;
        }

        int count(String field) {
            return fields.getOrDefault(field, 0);
        }
    }
}
