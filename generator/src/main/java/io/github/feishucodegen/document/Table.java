package io.github.feishucodegen.document;

import java.util.List;

/**
 * A table.
 *
 * @param header the header row; it has no cells if the table has no header
 */
public record Table(int line, Notation notation, Row header, List<Row> rows) implements Block {
    /** The notation of a table. */
    public enum Notation {
        /** Tags. */
        TAGS,
        /** Markdown with pipes around every row. */
        PIPED,
        /** Markdown with pipes between the cells only. */
        BARE
    }

    public Table {
        rows = List.copyOf(rows);
    }
}
