package io.github.feishucodegen.linking.nesting;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one named type, with counts.
 *
 * @param fields the number of tables that have each field
 * @param tables the number of tables that have the type
 * @param seen the sum of the fields' numbers
 */
record TypeShape(Map<String, Integer> fields, int tables, int seen) {
    static final TypeShape EMPTY = new TypeShape(Map.of(), 0, 0);

    private static final double FEW = 0.05;

    TypeShape {
        fields = Map.copyOf(fields);
    }

    /** Subtracts the other counts. Returns null if nothing is left. */
    @Nullable
    TypeShape without(TypeShape own) {
        if (own.tables == tables) {
            return null;
        }
        Map<String, Integer> rest = new HashMap<>();
        fields.forEach((name, count) -> {
            int left = count - own.fields.getOrDefault(name, 0);
            if (left > 0) {
                rest.put(name, left);
            }
        });
        return new TypeShape(rest, tables - own.tables, seen - own.seen);
    }

    /** Whether no field of the type is known. */
    boolean isEmpty() {
        return fields.isEmpty();
    }

    /**
     * The average share of its known fields that the type has at one place: 0 to 1. If a type often lacks fields, it
     * may also have fields that were never seen.
     */
    double coverage() {
        return fields.isEmpty() ? 1 : (double) seen / ((double) tables * fields.size());
    }

    /** Whether the type has the field at more than 5 % of its places. Fewer may be mistakes. */
    boolean has(String field) {
        return fields.getOrDefault(field, 0) > FEW * tables;
    }
}
