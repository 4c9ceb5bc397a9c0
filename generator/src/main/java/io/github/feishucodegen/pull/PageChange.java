package io.github.feishucodegen.pull;

import org.jspecify.annotations.Nullable;

/**
 * A page that differs from the one that was in the folder.
 *
 * @param path the file; of a page that is gone, the file that was removed
 * @param before the earlier file of a page that moved; null for all others
 */
public record PageChange(Kind kind, String path, @Nullable String before) implements Comparable<PageChange> {
    /** The kinds of changes, in the order in which they are reported. */
    public enum Kind {
        NEW,
        CHANGED,
        MOVED,
        GONE
    }

    @Override
    public int compareTo(PageChange other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? path.compareTo(other.path) : byKind;
    }
}
