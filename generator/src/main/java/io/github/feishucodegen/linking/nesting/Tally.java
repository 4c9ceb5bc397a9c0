package io.github.feishucodegen.linking.nesting;

import java.util.EnumMap;
import java.util.Map;

/** Adds up what clues say about one place. */
class Tally {
    private double sum;

    final void add(Clue clue) {
        add(clue, 1);
    }

    /** @param times how much of its weight the clue has here */
    void add(Clue clue, double times) {
        sum += clue.weight() * times;
    }

    final double sum() {
        return sum;
    }

    /** A tally that remembers what each clue said, for those who ask why. */
    static final class Explained extends Tally {
        private final Map<Clue, Double> said = new EnumMap<>(Clue.class);

        @Override
        void add(Clue clue, double times) {
            super.add(clue, times);
            said.merge(clue, clue.weight() * times, Double::sum);
        }

        Map<Clue, Double> said() {
            return said;
        }
    }
}
