package io.github.feishucodegen.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one table of tags, whatever tags are left open or nested wrongly. */
final class MarkupTable {
    private final String text;
    private final MarkupScanner.LineOf lineOf;
    private final MarkupTag opening;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Row header;
    private int end;

    private int rowStart;
    private @Nullable Integer level;
    private @Nullable List<Cell> cells;
    private boolean onlyTitles;
    private @Nullable MarkupCell cell;
    private int nestedTables;

    MarkupTable(String text, MarkupScanner.LineOf lineOf, MarkupTag opening) {
        this.text = text;
        this.lineOf = lineOf;
        this.opening = opening;
    }

    Table read() {
        int at = text.indexOf('<', opening.end());
        end = text.length();
        while (at >= 0) {
            MarkupTag tag = MarkupTag.at(text, at);
            if (tag != null) {
                if (tag.closing() && isTable(tag) && nestedTables == 0) {
                    endRow(tag.start());
                    end = tag.end();
                    break;
                }
                take(tag);
            }
            at = text.indexOf('<', tag == null ? at + 1 : tag.end());
        }
        endRow(end);
        int line = lineOf.line(opening.start());
        Row titles = header == null ? new Row(line, null, List.of()) : header;
        return new Table(line, Table.Notation.TAGS, titles, rows);
    }

    /** After the table, once it is read. */
    int end() {
        return end;
    }

    private void take(MarkupTag tag) {
        if (isTable(tag)) {
            nestedTables += tag.closing() ? -1 : cell == null ? 0 : 1;
            return;
        }
        if (nestedTables > 0) {
            return;
        }
        switch (tag.name()) {
            case "md-tr", "md-dt-tr", "tr" -> {
                endRow(tag.start());
                if (!tag.closing()) {
                    beginRow(tag);
                }
            }
            case "md-td", "md-dt-td", "td", "md-th", "md-dt-th", "th" -> {
                endCell(tag.start());
                if (!tag.closing()) {
                    beginCell(tag);
                }
            }
            case "md-thead", "md-dt-thead", "thead", "md-tbody", "md-dt-tbody", "tbody" -> endRow(tag.start());
            default -> {
                if (cell != null) {
                    cell.take(tag);
                }
            }
        }
    }

    private static boolean isTable(MarkupTag tag) {
        return tag.name().endsWith("table");
    }

    private void beginRow(MarkupTag tag) {
        rowStart = tag.start();
        level = level(tag.attributes(text).get("level"));
        cells = new ArrayList<>();
        onlyTitles = true;
    }

    private void beginCell(MarkupTag tag) {
        if (cells == null) {
            rowStart = tag.start();
            level = null;
            cells = new ArrayList<>();
            onlyTitles = true;
        }
        onlyTitles &= tag.name().endsWith("th");
        cell = new MarkupCell(text, tag.end());
    }

    private void endCell(int at) {
        if (cell != null && cells != null) {
            cells.add(cell.end(at));
        }
        cell = null;
    }

    private void endRow(int at) {
        endCell(at);
        nestedTables = 0;
        if (cells != null && !cells.isEmpty()) {
            Row row = new Row(lineOf.line(rowStart), level, cells);
            if (onlyTitles && header == null && rows.isEmpty()) {
                header = row;
            } else {
                rows.add(row);
            }
        }
        cells = null;
    }

    private static @Nullable Integer level(@Nullable String written) {
        if (written == null || written.isEmpty() || written.length() > 4) {
            return null;
        }
        return written.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.valueOf(written) : null;
    }
}
