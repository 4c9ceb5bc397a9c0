package io.github.feishucodegen.diff;

import io.github.feishucodegen.diff.rule.Impact;

/** The lowest impact that makes a run fail. */
public enum FailOn {
    BREAKING,
    RISKY,
    /** Every change, including changes of texts. */
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
