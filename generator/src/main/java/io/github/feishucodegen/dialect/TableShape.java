package io.github.feishucodegen.dialect;

import io.github.feishucodegen.diagnostic.TableFinding;
import io.github.feishucodegen.document.Row;
import io.github.feishucodegen.document.Table;

/** Reports tables without rows, and rows with more cells than their table has columns. */
final class TableShape {
    private TableShape() {}

    static void report(Table table, Findings findings) {
        if (table.rows().isEmpty()) {
            findings.add(TableFinding.TABLE_EMPTY, table.line(), "The table has no rows");
        }
        int columns = table.header().cells().size();
        for (Row row : table.rows()) {
            if (row.cells().size() > columns) {
                findings.add(
                        TableFinding.ROW_TOO_LONG, row.line(), "The row has more cells than the table has columns");
            }
        }
    }
}
