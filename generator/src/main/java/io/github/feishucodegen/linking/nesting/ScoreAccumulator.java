package io.github.feishucodegen.linking.nesting;

import java.util.EnumMap;
import java.util.Map;

/** Adds up the features for one place. */
class ScoreAccumulator {
    private double sum;

    final void add(Feature clue) {
        add(clue, 1);
    }

    /** @param times the factor for the feature's weight */
    void add(Feature clue, double times) {
        sum += clue.weight() * times;
    }

    final double sum() {
        return sum;
    }

    /** An accumulator that also keeps the sum of each feature, for explanations. */
    static final class Explained extends ScoreAccumulator {
        private final Map<Feature, Double> said = new EnumMap<>(Feature.class);

        @Override
        void add(Feature clue, double times) {
            super.add(clue, times);
            said.merge(clue, clue.weight() * times, Double::sum);
        }

        Map<Feature, Double> said() {
            return said;
        }
    }
}
