package io.github.feishucodegen.diff.match;

/**
 * A renamed or moved field.
 *
 * @param evidence why it is the same field, as text
 */
public record Relocation(FieldPair pair, Kind kind, String evidence) {
    /** Whether the name or the place of the field changed. */
    public enum Kind {
        RENAMED,
        MOVED
    }
}
