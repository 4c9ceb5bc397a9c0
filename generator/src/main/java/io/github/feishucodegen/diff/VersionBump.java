package io.github.feishucodegen.diff;

import io.github.feishucodegen.diff.rule.Impact;
import java.util.Collection;
import java.util.List;

/** The step that semantic versioning asks for in the version of a client made from the new pages. */
public enum VersionBump {
    /** Callers have to change something. */
    MAJOR,
    /** Callers can use something new, or should look at something. */
    MINOR,
    /** Nothing but words. */
    PATCH,
    NONE;

    public static VersionBump of(Collection<Change> changes, Contract contract) {
        return changes.stream()
                .map(change -> of(change.impact(contract)))
                .min(VersionBump::compareTo)
                .orElse(NONE);
    }

    private static VersionBump of(Impact impact) {
        return switch (impact) {
            case BREAKING -> MAJOR;
            case RISKY, SAFE -> MINOR;
            case TEXT -> PATCH;
        };
    }

    /** The changes without which the step would be a smaller one. */
    public List<Change> reasons(Collection<Change> changes, Contract contract) {
        return changes.stream()
                .filter(change -> of(change.impact(contract)) == this)
                .toList();
    }
}
