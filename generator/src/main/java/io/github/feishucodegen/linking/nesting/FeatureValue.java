package io.github.feishucodegen.linking.nesting;

/** Computes the value of a feature for one object of one hypothesis. */
@FunctionalInterface
interface FeatureValue {
    /**
     * The factor for the weight of the feature. It is 0 if the feature does not apply, and 1 if it has no degrees.
     *
     * @param object an open object of the hypothesis
     * @param row the row that the object takes, or before which it ends
     */
    double of(TableContext table, OpenObject object, int row);

    static double when(boolean applies) {
        return applies ? 1 : 0;
    }
}
