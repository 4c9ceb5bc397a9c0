package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.PlainText;
import org.jspecify.annotations.Nullable;

/** The kind of change of a field's default. */
enum Defaults {
    SAME,
    CHANGED,
    ADDED,
    REMOVED;

    static Defaults of(FieldPair pair) {
        String before = text(pair.before().defaultValue());
        String after = text(pair.after().defaultValue());
        if (before.equals(after)) {
            return SAME;
        }
        if (before.isEmpty()) {
            return ADDED;
        }
        return after.isEmpty() ? REMOVED : CHANGED;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : PlainText.of(value);
    }
}
