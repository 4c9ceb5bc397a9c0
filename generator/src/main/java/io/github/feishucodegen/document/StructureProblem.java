package io.github.feishucodegen.document;

/**
 * A place where the structure of a page is broken, so that text there may be lost or misread.
 *
 * @param line the line where the problem begins
 * @param rows the number of table rows that are affected; 0 if there are none
 */
public record StructureProblem(Kind kind, int line, int rows) {
    /** The kind of a structure problem. */
    public enum Kind {
        /** A code block has no closing fence. It was ended before the next heading. */
        CODE_UNCLOSED,
        /** A container such as {@code :::html} has no closing line. Its opening line is ignored. */
        CONTAINER_UNCLOSED,
        /** A table of tags has no closing tag. */
        TABLE_UNCLOSED,
        /** The page ends inside a code block, a table or a row. The rest of the page is missing. */
        PAGE_CUT_OFF,
        /** Lines look like table rows and belong to no table. */
        ROWS_OUTSIDE_TABLE,
        /** An HTML comment contains table rows, which are not read. */
        ROWS_IN_COMMENT,
        /** Text stands between the cells of a table. */
        TEXT_OUTSIDE_CELLS
    }
}
