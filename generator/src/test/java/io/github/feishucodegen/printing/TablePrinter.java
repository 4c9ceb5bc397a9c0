package io.github.feishucodegen.printing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes tables in one notation. */
final class TablePrinter {
    /** A row; its level is written only as an attribute. */
    record Line(@Nullable Integer level, List<CellText> cells) {}

    private final Notation.Tables notation;
    private final Notation.Breaks breaks;

    TablePrinter(Notation.Tables notation, Notation.Breaks breaks) {
        this.notation = notation;
        this.breaks = breaks;
    }

    boolean isOfTags() {
        return notation == Notation.Tables.TAGS;
    }

    String print(List<String> titles, List<Line> lines) {
        return isOfTags() ? tags(titles, lines) : pipes(titles, lines);
    }

    private String tags(List<String> titles, List<Line> lines) {
        String prefix = lines.stream().anyMatch(line -> line.level() != null) ? "md-dt-" : "md-";
        StringBuilder table = new StringBuilder(":::html\n<" + prefix + "table>\n<" + prefix + "thead>\n");
        table.append("<" + prefix + "tr>\n");
        titles.forEach(title -> table.append(cell(prefix + "th", title)));
        table.append("</" + prefix + "tr>\n</" + prefix + "thead>\n<" + prefix + "tbody>\n");
        for (Line line : lines) {
            table.append("<" + prefix + "tr")
                    .append(line.level() == null ? "" : " level=\"" + line.level() + "\"")
                    .append(">\n");
            line.cells().forEach(cell -> table.append(cell(prefix + "td", cell.inTags(breaks))));
            table.append("</" + prefix + "tr>\n");
        }
        return table + "</" + prefix + "tbody>\n</" + prefix + "table>\n:::\n";
    }

    private static String cell(String tag, String text) {
        return "  <" + tag + ">" + (text.contains("\n") ? "\n\t" + text + "\n\t" : text) + "</" + tag + ">\n";
    }

    private String pipes(List<String> titles, List<Line> lines) {
        String blank = notation == Notation.Tables.PUBLISHED ? "&nbsp;" : "";
        StringBuilder table = new StringBuilder(row(
                titles.stream().map(title -> title.isEmpty() ? blank : title).toList()));
        table.append(rule(titles.size()));
        lines.forEach(line -> table.append(
                row(line.cells().stream().map(cell -> cell.inPipes(breaks)).toList())));
        return table.toString();
    }

    private String rule(int columns) {
        return switch (notation) {
            case TAGS -> throw new IllegalStateException();
            case PIPED -> "| " + dashes(columns, " | ") + " |\n";
            case BARE -> dashes(columns, " | ") + "\n";
            case PUBLISHED -> dashes(columns, "|") + "\n";
            case HAND_MADE -> "|" + dashes(columns - 1, "|") + "|\n";
        };
    }

    private static String dashes(int columns, String separator) {
        return IntStream.range(0, columns).mapToObj(column -> "---").collect(Collectors.joining(separator));
    }

    private String row(List<String> cells) {
        return switch (notation) {
            case TAGS -> throw new IllegalStateException();
            case PIPED -> "| " + String.join(" | ", cells) + " |\n";
            case BARE, PUBLISHED -> String.join(" | ", cells) + "\n";
            case HAND_MADE -> "|" + String.join("|", cells) + "|\n";
        };
    }
}
