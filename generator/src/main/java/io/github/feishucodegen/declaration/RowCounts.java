package io.github.feishucodegen.declaration;

/**
 * The number of table rows that were read, and of those that were reported. Every row is one of the two.
 *
 * @param read rows that are part of a declaration
 * @param reported rows that are not read and that a finding reports
 */
public record RowCounts(int read, int reported) {
    public static final RowCounts NONE = new RowCounts(0, 0);

    public RowCounts plus(RowCounts other) {
        return new RowCounts(read + other.read, reported + other.reported);
    }

    /** The number of all rows. */
    public int total() {
        return read + reported;
    }
}
