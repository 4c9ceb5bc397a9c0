package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.Markdown;
import io.github.feishucodegen.document.Row;
import io.github.feishucodegen.document.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The meaning of a table column, found by the column's title. */
enum Column {
    NAME,
    TYPE,
    REQUIRED,
    DESCRIPTION,
    EXAMPLE,
    HTTP_STATUS,
    CODE,
    ADVICE;

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][\\w.-]{0,100}");

    private static final Map<String, Column> BY_TITLE = Vocabulary.constants("column", Column.class);

    /**
     * The index of each known column. Unknown titles are left out. If two titles have the same meaning, the first one
     * counts.
     */
    static Map<Column, Integer> of(Row header) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < header.cells().size(); i++) {
            Column column = BY_TITLE.get(title(header.cells().get(i)));
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns;
    }

    /**
     * The columns of a field table. If no known title stands for names, the first column may be taken for the names.
     * That requires a known title in another column and an unknown title of the first one. More than half of its
     * cells must begin with an identifier.
     */
    static Map<Column, Integer> ofFields(Table table) {
        Map<Column, Integer> columns = of(table.header());
        boolean named = columns.containsKey(NAME) || columns.containsValue(0) || columns.isEmpty();
        if (!named && namesBegin(table)) {
            columns.put(NAME, 0);
        }
        return columns;
    }

    private static boolean namesBegin(Table table) {
        long names = table.rows().stream()
                .filter(row ->
                        IDENTIFIER.matcher(NameCell.of(row.cell(0)).name()).matches())
                .count();
        return names > 0 && names * 2 > table.rows().size();
    }

    static boolean isKnown(Cell title) {
        return BY_TITLE.containsKey(title(title));
    }

    private static String title(Cell cell) {
        return Vocabulary.normal(Markdown.plain(cell.text()));
    }
}
