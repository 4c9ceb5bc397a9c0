package io.github.feishucodegen.diff;

import io.github.feishucodegen.diff.rule.Impact;
import java.util.Collection;
import java.util.List;

/** The semantic version increment of a client that is generated from the new pages. */
public enum VersionBump {
    /** Callers have to change their code. */
    MAJOR,
    /** Callers can use something new, or should check something. */
    MINOR,
    /** Only texts changed. */
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
            case RISKY, SAFE, WORDING -> MINOR;
            case TEXT -> PATCH;
        };
    }

    /** The changes that require this increment; without them a smaller one would be enough. */
    public List<Change> reasons(Collection<Change> changes, Contract contract) {
        return changes.stream()
                .filter(change -> of(change.impact(contract)) == this)
                .toList();
    }
}
