package io.github.feishucodegen.linking;

import java.util.List;

/** A value after corrections, and the outcome of each change. */
record Corrected<T>(T value, List<Outcome> outcomes) {
    Corrected {
        outcomes = List.copyOf(outcomes);
    }
}
