package io.github.feishucodegen.linking.nesting;

import java.util.Collection;
import java.util.List;

/** The features that a feature excludes: if it applies, the scorer does not ask them. Sets of features are bits. */
final class Exclusions {
    private final long[] excluded = new long[Feature.values().length];

    /** Adds that a feature excludes others, which must come after it in the order of scoring. */
    Exclusions with(Feature feature, Feature... others) {
        return with(feature, List.of(others));
    }

    Exclusions with(Feature feature, Collection<Feature> others) {
        others.forEach(other -> excluded[feature.ordinal()] |= 1L << other.ordinal());
        return this;
    }

    /** The features that are not asked after this one has applied. */
    long of(Feature feature) {
        return excluded[feature.ordinal()];
    }

    static boolean contains(long features, Feature feature) {
        return (features >> feature.ordinal() & 1) != 0;
    }
}
