package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.linking.CorrectionResult.Repeated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one change of a correction.
 *
 * @param location the location of the change in the overlay
 * @param answered the questions about the pages that the change answers
 * @param pins the names that the change pins
 */
record Outcome(Target target, Location location, CorrectionResult result, List<Diagnostic> answered, PinnedNames pins) {
    Outcome {
        answered = List.copyOf(answered);
    }

    /**
     * The target of a change.
     *
     * @param subject the operation or the type
     * @param part the corrected part of the subject. Empty for the subject itself
     * @param key the key in the overlay. Null if the key cannot occur twice
     */
    record Target(String subject, String part, @Nullable String key) {}

    /** The outcome of a change of a subject as a whole. */
    static Outcome of(String subject, Location location, CorrectionResult result) {
        return new Outcome(new Target(subject, "", null), location, result, List.of(), PinnedNames.NOTHING);
    }

    /** The outcomes in the same order. An outcome is {@link Repeated} if one before it has the same target. */
    static List<Outcome> withRepetitions(List<Outcome> outcomes) {
        Map<Target, Location> seen = new HashMap<>();
        List<Outcome> all = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Location first = outcome.target.key() == null ? null : seen.putIfAbsent(outcome.target, outcome.location);
            all.add(first == null ? outcome : outcome.repeating(first));
        }
        return all;
    }

    private Outcome repeating(Location first) {
        return new Outcome(target, location, new Repeated(first), answered, PinnedNames.NOTHING);
    }

    Outcome pinning(PinnedNames names) {
        return new Outcome(target, location, result, answered, names);
    }

    /** The outcome of the same change at two places. */
    Outcome or(Outcome other) {
        List<Diagnostic> all = new ArrayList<>(answered);
        all.addAll(other.answered);
        return new Outcome(target, location, result.or(other.result), all, pins.and(other.pins));
    }
}
