package io.github.feishucodegen.linking.nesting;

import java.util.EnumMap;
import java.util.Map;

/** Adds up what clues say about one place. */
class ScoreAccumulator {
    private double sum;

    final void add(Feature clue) {
        add(clue, 1);
    }

    /** @param times how much of its weight the clue has here */
    void add(Feature clue, double times) {
        sum += clue.weight() * times;
    }

    final double sum() {
        return sum;
    }

    /** A tally that remembers what each clue said, for those who ask why. */
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
