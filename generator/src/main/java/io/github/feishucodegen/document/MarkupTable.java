package io.github.feishucodegen.document;

import io.github.feishucodegen.document.StructureProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one table of tags. Tags may be unclosed or nested wrongly. */
final class MarkupTable {
    private final String text;
    private final MarkupScanner.LineOf lineOf;
    private final MarkupTag opening;
    private final Blocks blocks;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Row header;
    private int end;
    private boolean closed;
    /** The start of the text that no tag has claimed yet. */
    private int unclaimed;

    private int lastCell;

    private int rowStart;
    private @Nullable Integer level;
    private @Nullable List<Cell> cells;
    private boolean onlyTitles;
    private @Nullable MarkupCell cell;
    private int nestedTables;

    MarkupTable(String text, MarkupScanner.LineOf lineOf, MarkupTag opening, Blocks blocks) {
        this.text = text;
        this.lineOf = lineOf;
        this.opening = opening;
        this.blocks = blocks;
    }

    Table read() {
        int at = text.indexOf('<', opening.end());
        end = text.length();
        unclaimed = opening.end();
        while (at >= 0) {
            MarkupTag tag = MarkupTag.at(text, at);
            if (tag != null) {
                if (tag.closing() && isTable(tag) && nestedTables == 0) {
                    claimText(tag);
                    endRow(tag.start());
                    end = tag.end();
                    closed = true;
                    break;
                }
                if (!tag.closing() && isTable(tag) && cell == null) {
                    // Another table begins, so this one lacks its closing tag.
                    end = tag.start();
                    break;
                }
                take(tag);
                if (cell == null && isStructural(tag)) {
                    unclaimed = tag.end();
                }
            }
            at = text.indexOf('<', tag == null ? at + 1 : tag.end());
        }
        endRow(end);
        int line = lineOf.line(opening.start());
        Row titles = header == null ? new Row(line, null, List.of()) : header;
        return new Table(line, Table.Notation.TAGS, titles, rows);
    }

    /** Whether the table has a closing tag. Valid only after {@link #read}. */
    boolean isClosed() {
        return closed;
    }

    /** The offset after the table. Valid only after {@link #read}. */
    int end() {
        return end;
    }

    private void take(MarkupTag tag) {
        if (isTable(tag)) {
            nestedTables += tag.closing() ? -1 : 1;
            return;
        }
        if (nestedTables > 0) {
            if (!isRowOfFields(tag)) {
                return;
            }
            // A cell contains no field tables, so the table inside the cell lacks its closing tag.
            nestedTables = 0;
        }
        if (isStructural(tag)) {
            claimText(tag);
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

    /**
     * Assigns text outside of cells. Text before a cell tag is a cell that lacks one or both of its tags. Text behind
     * the last cell of a row belongs to that cell. Text outside of the rows is reported.
     */
    private void claimText(MarkupTag next) {
        if (cell != null || !isVisible(unclaimed, next.start())) {
            return;
        }
        if (cells == null) {
            blocks.report(Kind.TEXT_OUTSIDE_CELLS, lineOf.line(next.start()));
        } else if (isCell(next)) {
            onlyTitles &= next.name().endsWith("th");
            cells.add(MarkupCell.between(text, unclaimed, next.start()));
        } else if (!cells.isEmpty()) {
            cells.set(cells.size() - 1, MarkupCell.between(text, lastCell, next.start()));
        }
    }

    private boolean isVisible(int from, int to) {
        return from < to
                && !text.substring(from, to).isBlank()
                && !InlineHtml.toMarkdown(text.substring(from, to)).isBlank();
    }

    private static boolean isStructural(MarkupTag tag) {
        return isCell(tag)
                || isTable(tag)
                || switch (tag.name()) {
                    case "md-tr",
                            "md-dt-tr",
                            "tr",
                            "md-thead",
                            "md-dt-thead",
                            "thead",
                            "md-tbody",
                            "md-dt-tbody",
                            "tbody" -> true;
                    default -> false;
                };
    }

    private boolean isRowOfFields(MarkupTag tag) {
        return opening.name().equals("md-dt-table") && tag.name().equals("md-dt-tr");
    }

    private static boolean isCell(MarkupTag tag) {
        return tag.name().endsWith("td") || tag.name().endsWith("th");
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
        lastCell = tag.end();
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
        if (cells != null && cells.isEmpty()) {
            blocks.reportRowWithoutCells(lineOf.line(rowStart));
        } else if (cells != null) {
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
