package io.github.feishucodegen.linking.nesting;

import java.util.EnumMap;
import java.util.Map;

/** Adds up the features for one place. */
class ScoreAccumulator {
    private double sum;

    final void add(Feature feature) {
        add(feature, 1);
    }

    /** @param times the factor for the feature's weight */
    void add(Feature feature, double times) {
        sum += feature.weight() * times;
    }

    final double sum() {
        return sum;
    }

    /** An accumulator that also keeps the sum of each feature, for explanations. */
    static final class Explained extends ScoreAccumulator {
        private final Map<Feature, Double> scores = new EnumMap<>(Feature.class);

        @Override
        void add(Feature feature, double times) {
            super.add(feature, times);
            scores.merge(feature, feature.weight() * times, Double::sum);
        }

        Map<Feature, Double> scores() {
            return scores;
        }
    }
}
