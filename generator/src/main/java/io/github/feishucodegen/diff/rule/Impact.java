package io.github.feishucodegen.diff.rule;

import java.util.Locale;

/** What a change does to a caller who knows nothing of it; the most severe first. */
public enum Impact {
    /** Calls that work today fail, or answers that are understood today are not. */
    BREAKING,
    /** Some callers have to change something. */
    RISKY,
    /** Callers go on as before. */
    SAFE,
    /** Nothing changed but words. */
    TEXT;

    public boolean isAtLeast(Impact other) {
        return compareTo(other) <= 0;
    }

    public Impact worse(Impact other) {
        return isAtLeast(other) ? this : other;
    }

    /** In lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
