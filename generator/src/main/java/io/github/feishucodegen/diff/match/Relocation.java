package io.github.feishucodegen.diff.match;

/**
 * A field that has another name or another place.
 *
 * @param evidence why it is the same field, in words
 */
public record Relocation(FieldPair pair, Kind kind, String evidence) {
    /** What differs. */
    public enum Kind {
        RENAMED,
        MOVED
    }
}
