package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.RowDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the rows below a named type can reach. A type is documented with the same rows wherever it stands, so where
 * what follows two of its places begins to differ, at least one of them has ended.
 */
final class Repeats {
    /** Comparing every pair would cost time in the square of a type's places. */
    private static final int NEIGHBOURS = 24;

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final int[] reach;

    private Repeats(int[] reach) {
        this.reach = reach;
    }

    static Repeats in(List<RowDeclaration> rows, List<TypeExpression> types) {
        int[] tokens = tokens(rows);
        int[] reach = new int[rows.size()];
        Arrays.fill(reach, UNLIMITED);
        for (List<Integer> places : placesByType(types)) {
            for (int i = 0; i < places.size(); i++) {
                int longest = 0;
                for (int j = Math.max(0, i - NEIGHBOURS); j < Math.min(places.size(), i + NEIGHBOURS + 1); j++) {
                    if (i != j) {
                        longest = Math.max(longest, common(tokens, places.get(i) + 1, places.get(j) + 1));
                    }
                }
                if (places.size() > 1) {
                    reach[places.get(i)] = places.get(i) + longest;
                }
            }
        }
        return new Repeats(reach);
    }

    /** Whether no other place of the container's type is followed by the same rows as far as to this one. */
    boolean isBeyond(int container, int row) {
        return container >= 0 && row > reach[container];
    }

    private static int[] tokens(List<RowDeclaration> rows) {
        Map<String, Integer> known = new HashMap<>();
        return rows.stream()
                .mapToInt(row -> known.computeIfAbsent(row.name() + "\n" + row.type(), key -> known.size()))
                .toArray();
    }

    private static Collection<List<Integer>> placesByType(List<TypeExpression> types) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int row = 0; row < types.size(); row++) {
            if (types.get(row).core() instanceof TypeExpression.Named named) {
                places.computeIfAbsent(named.name(), name -> new ArrayList<>()).add(row);
            }
        }
        return places.values();
    }

    private static int common(int[] tokens, int a, int b) {
        int length = 0;
        while (Math.max(a, b) + length < tokens.length && tokens[a + length] == tokens[b + length]) {
            length++;
        }
        return length;
    }
}
