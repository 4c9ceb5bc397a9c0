package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.ErrorDeclaration;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.TableFinding;
import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.Row;
import io.github.feishucodegen.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the tables of error codes. */
final class ErrorTables {
    private ErrorTables() {}

    static List<ErrorDeclaration> read(List<Section> sections, TableAudit audit, Findings findings) {
        List<ErrorDeclaration> errors = new ArrayList<>();
        for (Section section : sections) {
            for (Table table : section.tables()) {
                Map<Column, Integer> columns = Column.of(table.header());
                int before = errors.size();
                if (columns.containsKey(Column.CODE)) {
                    audit.taken(table);
                    TableShape.report(table, findings);
                    reportUnknownColumns(table, findings);
                    table.rows().forEach(row -> read(row, columns, errors, findings));
                    audit.read(errors.size() - before);
                    audit.reported(table.rows().size() - errors.size() + before);
                }
            }
        }
        return errors;
    }

    private static void reportUnknownColumns(Table table, Findings findings) {
        for (Cell title : table.header().cells()) {
            if (!title.text().isEmpty() && !Column.isKnown(title)) {
                findings.add(
                        TableFinding.COLUMN_UNKNOWN,
                        table.line(),
                        "The column %s of the error codes is not read",
                        title.text());
            }
        }
    }

    private static void read(Row row, Map<Column, Integer> columns, List<ErrorDeclaration> errors, Findings findings) {
        String written = text(row, columns, Column.CODE).replace("`", "").strip();
        Long code = number(written);
        if (code == null) {
            findings.add(PageFinding.ERROR_CODE_UNREAD, row.line(), "%s is not an error code", written);
            return;
        }
        Long status = number(text(row, columns, Column.HTTP_STATUS));
        errors.add(new ErrorDeclaration(
                findings.at(row.line()),
                status == null || status < 100 || status > 599 ? null : status.intValue(),
                code,
                text(row, columns, Column.DESCRIPTION),
                text(row, columns, Column.ADVICE)));
    }

    private static String text(Row row, Map<Column, Integer> columns, Column column) {
        Integer index = columns.get(column);
        return index == null ? "" : row.cell(index).markdown();
    }

    private static @Nullable Long number(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        boolean number =
                !digits.isEmpty() && digits.length() <= 18 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.valueOf(text) : null;
    }
}
