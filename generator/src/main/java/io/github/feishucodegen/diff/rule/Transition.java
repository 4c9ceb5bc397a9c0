package io.github.feishucodegen.diff.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The kind of change of a fact that a page may leave out. */
enum Transition {
    SAME,
    CHANGED,
    ADDED,
    REMOVED;

    static Transition between(@Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) {
            return SAME;
        }
        if (before == null) {
            return ADDED;
        }
        return after == null ? REMOVED : CHANGED;
    }
}
