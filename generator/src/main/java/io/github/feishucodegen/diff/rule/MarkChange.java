package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.Deprecation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the mark of deprecation differs between two snapshots. */
enum MarkChange {
    NONE,
    DEPRECATED,
    WITHDRAWN,
    /** Both have the mark. It names another day or another replacement. */
    RESTATED;

    static MarkChange between(@Nullable Deprecation before, @Nullable Deprecation after) {
        if (Objects.equals(before, after)) {
            return NONE;
        }
        if (before == null) {
            return DEPRECATED;
        }
        return after == null ? WITHDRAWN : RESTATED;
    }
}
