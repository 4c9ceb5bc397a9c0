package io.github.feishucodegen.document;

import java.util.List;

/**
 * A table.
 *
 * @param header the header row; it has no cells if the table has no header
 */
public record Table(int line, Notation notation, Row header, List<Row> rows) implements Block {
    /** How a table is written. */
    public enum Notation {
        /** In tags. */
        TAGS,
        /** In Markdown, every row between pipes. */
        PIPED,
        /** In Markdown, pipes only between the cells. */
        BARE
    }

    public Table {
        rows = List.copyOf(rows);
    }
}
