package io.github.feishucodegen.declaration;

/**
 * What became of the rows of tables: each is read, or a finding reports it.
 *
 * @param read rows that a declaration came of
 * @param reported rows that are not read and that a finding names
 */
public record RowCounts(int read, int reported) {
    public static final RowCounts NONE = new RowCounts(0, 0);

    public RowCounts plus(RowCounts other) {
        return new RowCounts(read + other.read, reported + other.reported);
    }

    /** All rows. */
    public int total() {
        return read + reported;
    }
}
