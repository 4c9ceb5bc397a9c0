package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.error.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The required sets of a request. The request must have all fields of at least one set. Without sets, nothing is
 * required.
 */
final class RequiredSets {
    private final List<RequiredSet> sets;

    RequiredSets(List<RequiredSet> sets) {
        this.sets = List.copyOf(sets);
    }

    /** The missing fields of the set that the request is nearest to. Empty if any set is complete. */
    List<Violation> violations(Schema schema, @Nullable Object[] slots) {
        RequiredSet nearest = null;
        List<Violation> missing = List.of();
        for (RequiredSet set : sets) {
            List<Violation> missingHere = set.missing(schema, slots);
            if (missingHere.isEmpty()) {
                return List.of();
            }
            if (nearest == null || isNearer(set, missingHere, nearest, missing)) {
                nearest = set;
                missing = missingHere;
            }
        }
        return nearest == null ? List.of() : told(nearest, missing);
    }

    /** Whether a set is nearer than another: fewer fields are missing, or as many and the set has more fields. */
    private static boolean isNearer(
            RequiredSet set, List<Violation> missingHere, RequiredSet other, List<Violation> missingThere) {
        return missingHere.size() != missingThere.size()
                ? missingHere.size() < missingThere.size()
                : set.fields.length > other.fields.length;
    }

    /** The violations of the nearest set. The first one also names the other sets. */
    private List<Violation> told(RequiredSet nearest, List<Violation> missing) {
        String others = sets.stream()
                .filter(set -> set != nearest)
                .map(RequiredSet::toString)
                .collect(Collectors.joining("; "));
        List<Violation> violations = new ArrayList<>();
        for (Violation violation : missing) {
            String message = "is required for " + nearest.name();
            boolean first = violations.isEmpty() && !others.isEmpty();
            violations.add(new Violation(
                    violation.path(),
                    first ? message + ", unless all of another set is there: " + others : message,
                    violation.preventsSending() && allNeed(violation.path())));
        }
        return violations;
    }

    private boolean allNeed(String path) {
        return sets.stream().allMatch(set -> set.needs(path));
    }

    @Override
    public String toString() {
        return sets.stream().map(RequiredSet::toString).collect(Collectors.joining("; or "));
    }
}
