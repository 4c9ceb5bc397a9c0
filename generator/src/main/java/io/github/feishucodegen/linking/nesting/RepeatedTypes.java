package io.github.feishucodegen.linking.nesting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds how far the rows below a named type can reach. A type is documented with the same rows at each of its places.
 * It ends where the rows after its places begin to differ.
 */
final class RepeatedTypes {
    /** The number of places compared on each side. Comparing all pairs would take quadratic time. */
    private static final int NEIGHBOURS = 24;

    private static final int FEW = 1;
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final int[] reach;
    private final int[] shared;
    private final double[] confidence;

    private RepeatedTypes(int[] reach, int[] shared, double[] confidence) {
        this.reach = reach;
        this.shared = shared;
        this.confidence = confidence;
    }

    static RepeatedTypes in(Rows rows) {
        int[] reach = new int[rows.size()];
        Arrays.fill(reach, UNLIMITED);
        int[] shared = new int[rows.size()];
        Arrays.fill(shared, -1);
        double[] confidence = new double[rows.size()];
        for (List<Integer> places : placesByType(rows).values()) {
            for (int i = 0; places.size() > 1 && i < places.size(); i++) {
                reach[places.get(i)] = places.get(i) + usual(rows, places, i);
                shared[places.get(i)] = places.get(i) + inOtherSurroundings(rows, places, i);
                confidence[places.get(i)] = (double) (places.size() - 1) / (places.size() + FEW);
            }
        }
        return new RepeatedTypes(reach, shared, confidence);
    }

    /** The last row that the row's type reaches, according to most of its other places. */
    int reach(int row) {
        return reach[row];
    }

    /**
     * The last row that also follows the type at places after different rows. Without such a place, a row before this
     * one.
     */
    int shared(int row) {
        return shared[row];
    }

    /** The confidence in {@link #shared}: 0 to 1. With few places, the same rows may follow by chance. */
    double confidence(int row) {
        return confidence[row];
    }

    private static Map<String, List<Integer>> placesByType(Rows rows) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            String type = rows.typeName(row);
            if (type != null) {
                places.computeIfAbsent(type, name -> new ArrayList<>()).add(row);
            }
        }
        return places;
    }

    /** The number of rows that are equal after this place and after the others: the median over its neighbors. */
    private static int usual(Rows rows, List<Integer> places, int i) {
        return median(rows, places, i, j -> j != i);
    }

    private static int inOtherSurroundings(Rows rows, List<Integer> places, int i) {
        return median(rows, places, i, j -> !rows.comesAfterTheSame(places.get(i), places.get(j)));
    }

    private static int median(Rows rows, List<Integer> places, int i, IntPredicate others) {
        int from = Math.max(0, i - NEIGHBOURS);
        int to = Math.min(places.size(), i + NEIGHBOURS + 1);
        int[] common = IntStream.range(from, to)
                .filter(others)
                .map(j -> common(rows, places.get(i) + 1, places.get(j) + 1))
                .sorted()
                .toArray();
        return common.length == 0 ? -1 : common[common.length / 2];
    }

    private static int common(Rows rows, int a, int b) {
        int length = 0;
        while (Math.max(a, b) + length < rows.size() && rows.token(a + length) == rows.token(b + length)) {
            length++;
        }
        return length;
    }
}
