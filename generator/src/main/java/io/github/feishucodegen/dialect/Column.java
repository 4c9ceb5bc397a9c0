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

    private static final Map<String, Column> BY_TITLE = Map.ofEntries(
            Map.entry("名称", NAME),
            Map.entry("参数", NAME),
            Map.entry("参数名", NAME),
            Map.entry("参数名称", NAME),
            Map.entry("字段", NAME),
            Map.entry("字段名", NAME),
            Map.entry("字段名称", NAME),
            Map.entry("属性", NAME),
            Map.entry("属性名", NAME),
            Map.entry("属性名称", NAME),
            Map.entry("Name", NAME),
            Map.entry("Parameter", NAME),
            Map.entry("Field", NAME),
            Map.entry("类型", TYPE),
            Map.entry("参数类型", TYPE),
            Map.entry("数据类型", TYPE),
            Map.entry("字段类型", TYPE),
            Map.entry("属性类型", TYPE),
            Map.entry("Type", TYPE),
            Map.entry("必填", REQUIRED),
            Map.entry("必须", REQUIRED),
            Map.entry("必选", REQUIRED),
            Map.entry("是否必填", REQUIRED),
            Map.entry("是否必须", REQUIRED),
            Map.entry("必填/选填", REQUIRED),
            Map.entry("Required", REQUIRED),
            Map.entry("描述", DESCRIPTION),
            Map.entry("说明", DESCRIPTION),
            Map.entry("含义", DESCRIPTION),
            Map.entry("属性描述", DESCRIPTION),
            Map.entry("属性说明", DESCRIPTION),
            Map.entry("Description", DESCRIPTION),
            Map.entry("错误信息", DESCRIPTION),
            Map.entry("原因", DESCRIPTION),
            Map.entry("示例", EXAMPLE),
            Map.entry("示例值", EXAMPLE),
            Map.entry("HTTP状态码", HTTP_STATUS),
            Map.entry("状态码", HTTP_STATUS),
            Map.entry("错误码", CODE),
            Map.entry("排查建议", ADVICE),
            Map.entry("解决方案", ADVICE));

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
        return Markdown.plain(cell.text()).replaceAll("\\s", "");
    }
}
