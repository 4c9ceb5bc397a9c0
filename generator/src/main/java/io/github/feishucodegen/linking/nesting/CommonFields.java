package io.github.feishucodegen.linking.nesting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds fields that objects of several types have. An object with the same name and type follows the values of each
 * of these objects. It is then a field of all of them: beside them, their parent would have it several times.
 */
final class CommonFields {
    private static final int NONE = -2;
    /** The number of types from which they hardly follow each other by chance. */
    private static final int SEVERAL = 3;

    private final int[] holders;
    private final double[] confidence;

    private CommonFields(int[] holders, double[] confidence) {
        this.holders = holders;
        this.confidence = confidence;
    }

    static CommonFields in(Rows rows) {
        int[] holders = new int[rows.size()];
        Arrays.fill(holders, NONE);
        Map<Integer, Set<String>> kinds = new HashMap<>();
        int container = NONE;
        for (int row = 0; row < rows.size(); row++) {
            String around = container < 0 ? null : rows.typeName(container);
            if (rows.typeName(row) != null && around != null && container < row - 1) {
                holders[row] = container;
                kinds.computeIfAbsent(rows.token(row), token -> new HashSet<>()).add(around);
            }
            container = rows.isContainer(row) ? row : container;
        }
        double[] confidence = new double[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            int different =
                    holders[row] == NONE ? 0 : kinds.get(rows.token(row)).size();
            confidence[row] = different < SEVERAL ? 0 : 1 - 1.0 / (different - 1);
        }
        return new CommonFields(holders, confidence);
    }

    /** The confidence that the row belongs to the object: 0 to 1. */
    double confidence(int object, int row) {
        return holders[row] == object ? confidence[row] : 0;
    }
}
