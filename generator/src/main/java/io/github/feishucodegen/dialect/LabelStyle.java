package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Table;

/** The form in which a cell has its labels and its lines. */
enum LabelStyle {
    /**
     * Bold labels on their own lines, such as {@code **示例值**：1}. Only two plain labels count: one for listed values
     * directly before a list, and {@code 字段权限要求}.
     */
    BOLD,
    /** As {@link #BOLD}, but lines may be joined by spaces: other bold words end the text of a label. */
    ONE_LINE,
    /** As {@link #BOLD}, but lines are joined by spaces, and some lists have lost their label. */
    JOINED,
    /** Plain labels in the middle of a line, such as {@code 示例值:1}. */
    BARE;

    /** The style of a cell. Conversions that write outer pipes also join lines. */
    static LabelStyle of(LabelMarks marks, Table.Notation table, String cell) {
        if (marks == LabelMarks.LOST) {
            return BARE;
        }
        if (table == Table.Notation.PIPED) {
            return JOINED;
        }
        return cell.indexOf('\n') < 0 ? ONE_LINE : BOLD;
    }
}
