package io.github.feishucodegen.diagnostic;

import static io.github.feishucodegen.diagnostic.Severity.ERROR;
import static io.github.feishucodegen.diagnostic.Severity.NOTE;
import static io.github.feishucodegen.diagnostic.Severity.WARNING;

/** Findings about the tables, rows, and code blocks of a page. */
public enum TableFinding implements DiagnosticId {
    PAGE_CUT_OFF(
            ERROR,
            "A page ends inside a code block, a table or a row.",
            "Fetch the page again, or close the code block or table at its end."),
    CODE_UNCLOSED(
            WARNING,
            "A code block has no closing fence, and was ended before the next heading.",
            "Add the closing fence."),
    CONTAINER_UNCLOSED(
            NOTE,
            "A container has no closing line, and was read as if it had no opening line.",
            "Add the closing line."),
    TABLE_UNCLOSED(
            WARNING,
            "A table of tags has no closing tag, and was ended with the element around it.",
            "Add the closing tag."),
    ROWS_OUTSIDE_TABLE(
            WARNING,
            "Rows of a table are outside a table, and are not read.",
            "Put the rows below the header of their table, without a gap."),
    ROWS_IN_COMMENT(
            WARNING, "An HTML comment contains rows of a table.", "Remove the comment around the rows, or the rows."),
    TEXT_OUTSIDE_CELLS(WARNING, "There is text between the cells of a table.", "Put the text into a cell."),
    TABLE_EMPTY(WARNING, "A table has no rows.", "Fetch the page again: the rows may be missing."),
    TABLE_UNREAD(
            WARNING,
            "A table is not read.",
            "If it describes fields, put its rows into the table of their part of the operation."),
    FIELD_NAMES_MISSING(
            ERROR,
            "A table of fields has no column for names.",
            "Give the table a column for names and one for types."),
    COLUMN_ASSUMED(
            NOTE,
            "A column with an unknown title was read as the names of the fields.",
            "Use the column titles of other pages."),
    COLUMN_UNKNOWN(
            WARNING,
            "A table has a column with an unknown title, and the column is not read.",
            "Use the column titles of other pages."),
    ROW_TOO_LONG(
            WARNING,
            "A row has more cells than its table has columns.",
            "Escape the pipes inside its cells, or give each cell a column."),
    ROW_LEVEL_MISSING(
            WARNING,
            "A row has no level, and other rows of its table have one.",
            "Write the level of the row as in the other rows."),
    ROW_WITHOUT_NAME(
            WARNING, "A row of a table of fields has no name, and is not read.", "Write the name of the field."),
    DUPLICATE_ROW(
            WARNING,
            "Two rows at the same place in a table have the same name.",
            "Remove one of the two rows, or move it to its place."),
    REQUIRED_UNCLEAR(NOTE, "A row does not say whether its field is required.", "Write yes or no."),
    LIMIT_UNREAD(NOTE, "The limit of a field cannot be read.", "Write the limit as other pages do."),
    TYPE_NOTE_UNREAD(
            WARNING, "A line that explains a type cannot be read.", "Write the field as \"- name: type description\".");

    private final Explanation explanation;

    TableFinding(Severity severity, String meaning, String remedy) {
        explanation = new Explanation(severity, meaning, remedy);
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }
}
