package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes field tables. */
final class FieldPrinter {
    private static final Pattern MARK = Pattern.compile("([\\[\\]_*])");

    private final Notation notation;
    private final Wording words;
    private final CellPrinter cells;

    FieldPrinter(Notation notation, Wording words, CellPrinter cells) {
        this.notation = notation;
        this.words = words;
        this.cells = cells;
    }

    /** @param nested whether to write the level of each row */
    String print(TableDeclaration table, Notation.Tables tables, boolean nested) {
        boolean required = table.rows().stream().anyMatch(row -> row.required() != null);
        List<String> titles = new ArrayList<>(List.of(words.of("column.name"), words.of("column.type")));
        if (required) {
            titles.add(words.of("column.required"));
        }
        titles.add(words.of("column.description"));
        TablePrinter printer = new TablePrinter(tables, notation.breaks());
        boolean levels = nested && printer.isOfTags() && notation.nesting() == Notation.Nesting.LEVELS;
        List<TablePrinter.Line> lines = new ArrayList<>();
        for (RowDeclaration row : table.rows()) {
            List<CellText> line = new ArrayList<>();
            int level = row.depth().least();
            line.add(name((nested ? marks(level) : ""), row.name(), printer.isOfTags()));
            line.add(type(row.type(), printer.isOfTags()));
            if (required) {
                line.add(required(row));
            }
            line.add(cells.print(row.cell()));
            lines.add(new TablePrinter.Line(levels ? level : null, line));
        }
        return printer.print(titles, lines);
    }

    private CellText name(String marks, String name, boolean tags) {
        String text = CellText.escaped(name);
        if (tags) {
            return new CellText("<md-text type=\"field-name\" >" + marks + text + "</md-text>");
        }
        return new CellText(marks + written(text, "_*"));
    }

    private CellText type(String type, boolean tags) {
        String text = CellText.escaped(type.equals("-") ? "\\-" : type);
        if (tags) {
            return new CellText(
                    "<md-text type=\"field-type\" >" + MARK.matcher(text).replaceAll("\\\\$1") + "</md-text>");
        }
        return new CellText(type.isEmpty() ? "" : written(text, "[]"));
    }

    private String written(String text, String escaped) {
        return switch (notation.names()) {
            case PLAIN -> text;
            case CODE -> "`" + text + "`";
            case ESCAPED ->
                text.chars()
                        .mapToObj(c -> (escaped.indexOf(c) >= 0 ? "\\" : "") + (char) c)
                        .collect(java.util.stream.Collectors.joining());
        };
    }

    private String marks(int level) {
        if (level == 0) {
            return "";
        }
        return switch (notation.nesting()) {
            case LEVELS, NONE -> "";
            case BRANCHES -> "&nbsp;&nbsp;".repeat(level) + "└ ";
            case CORNERS_EM -> "&emsp;".repeat(level) + "∟";
            case CORNERS_EN -> "&ensp;&ensp;".repeat(level) + "∟";
            case CORNERS_NARROW -> "&nbsp;&nbsp;&nbsp;".repeat(level) + "∟";
            case ONE_BRANCH -> "└ ";
        };
    }

    private CellText required(RowDeclaration row) {
        if (row.required() == null) {
            return CellText.EMPTY;
        }
        return new CellText(row.required() ? words.phrase("是", "Yes") : words.phrase("否", "No"));
    }
}
