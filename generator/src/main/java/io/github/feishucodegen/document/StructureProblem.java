package io.github.feishucodegen.document;

/**
 * A place where the structure of a page is broken, so that text there may be lost or misread.
 *
 * @param line where it begins
 * @param rows how many rows of a table are concerned; 0 where none are
 */
public record StructureProblem(Kind kind, int line, int rows) {
    /** What is broken. */
    public enum Kind {
        /** A code block has no closing fence; it was ended before the next heading. */
        CODE_UNCLOSED,
        /** A container such as {@code :::html} has no closing line; what follows is read as if it had no opening line either. */
        CONTAINER_UNCLOSED,
        /** A table of tags has no closing tag. */
        TABLE_UNCLOSED,
        /** The page ends inside a code block, a table or a row: its rest is missing. */
        PAGE_CUT_OFF,
        /** Lines are written like rows of a table and belong to none. */
        ROWS_OUTSIDE_TABLE,
        /** Text stands between the cells of a table. */
        TEXT_OUTSIDE_CELLS
    }
}
