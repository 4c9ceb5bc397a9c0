package io.github.feishucodegen.diff.rule;

import java.util.Locale;

/** The effect of a change on a caller who does not know about it. The most severe impact is the first constant. */
public enum Impact {
    /** Calls that work today fail, or callers no longer understand the responses. */
    BREAKING,
    /** Some callers have to change something. */
    RISKY,
    /** No caller has to change anything. */
    SAFE,
    /** Only texts changed, and they say something else about the contract. People should read them. */
    WORDING,
    /** Only texts changed. */
    TEXT;

    public boolean isAtLeast(Impact other) {
        return compareTo(other) <= 0;
    }

    public Impact worse(Impact other) {
        return isAtLeast(other) ? this : other;
    }

    /** The name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
