package io.github.feishucodegen.diff;

import io.github.feishucodegen.diff.rule.Impact;

/** From which severity on a change makes a run fail. */
public enum FailOn {
    BREAKING,
    RISKY,
    /** Any change at all, even of words only. */
    ANY,
    NEVER;

    public boolean includes(Impact impact) {
        return switch (this) {
            case BREAKING -> impact.isAtLeast(Impact.BREAKING);
            case RISKY -> impact.isAtLeast(Impact.RISKY);
            case ANY -> true;
            case NEVER -> false;
        };
    }
}
