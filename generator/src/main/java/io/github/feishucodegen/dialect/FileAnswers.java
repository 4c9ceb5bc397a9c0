package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.Row;
import io.github.feishucodegen.document.Table;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Detects whether the response is a file. Pages about downloads say so in a sentence, or by the documented response
 * headers.
 */
final class FileAnswers {
    private static final Pattern BYTES = Pattern.compile(Vocabulary.pattern("file"), Pattern.CASE_INSENSITIVE);
    private static final String DISPOSITION = "Content-Disposition";
    private static final String CONTENT_TYPE = "Content-Type";

    private FileAnswers() {}

    /** @param sections all sections about the response */
    static boolean report(List<Section> sections) {
        return sections.stream().anyMatch(FileAnswers::tells);
    }

    private static boolean tells(Section section) {
        boolean prose = section.prose().stream()
                .anyMatch(text -> BYTES.matcher(text.markdown()).find());
        return prose
                || section.part() == Part.RESPONSE_HEADERS
                        && section.tables().stream().anyMatch(FileAnswers::hasHeaderOfFile);
    }

    private static boolean hasHeaderOfFile(Table table) {
        return table.rows().stream().anyMatch(row -> isHeaderOfFile(row, table));
    }

    private static boolean isHeaderOfFile(Row row, Table table) {
        String name = headerName(row, table);
        return name.equalsIgnoreCase(DISPOSITION)
                || name.equalsIgnoreCase(CONTENT_TYPE) && text(row).contains("octet-stream")
                || BYTES.matcher(text(row)).find();
    }

    private static String headerName(Row row, Table table) {
        Map<Column, Integer> columns = Column.ofFields(table);
        return NameCell.of(row.cell(columns.getOrDefault(Column.NAME, 0))).name();
    }

    /** Whether the row is about a response header that the client itself uses. */
    static boolean handles(Row row, Table table) {
        String name = headerName(row, table);
        return name.equalsIgnoreCase(DISPOSITION) || name.equalsIgnoreCase(CONTENT_TYPE);
    }

    private static String text(Row row) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : row.cells()) {
            text.append(cell.markdown()).append(' ');
        }
        return text.toString();
    }
}
