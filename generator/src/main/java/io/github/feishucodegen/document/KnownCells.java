package io.github.feishucodegen.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rows and cells of piped tables by their source. Most of a set of pages have the same source as another one, so
 * each source is read once. Readers in several threads can share one object, which grows with the pages.
 */
public final class KnownCells {
    /** Longer sources are rarely repeated. */
    private static final int LONGEST = 2_000;

    private final Map<String, Cell> cells = new ConcurrentHashMap<>();
    private final Map<String, PipedRow> rows = new ConcurrentHashMap<>();

    /**
     * A row with outer pipes.
     *
     * @param columns the maximum number of its cells
     * @param name the source of the first cell
     * @param padding the number of spaces before the words of the first cell; 0 if it has no words
     */
    record PipedRow(int columns, String name, int padding, List<Cell> cells) {
        PipedRow {
            cells = List.copyOf(cells);
        }
    }

    Cell of(String source) {
        if (source.length() > LONGEST) {
            return read(source);
        }
        Cell known = cells.get(source);
        return known != null ? known : cells.computeIfAbsent(source, KnownCells::read);
    }

    PipedRow row(String source, int columns) {
        PipedRow known = rows.get(source);
        if (known != null && known.columns == columns) {
            return known;
        }
        PipedRow read = readRow(source, columns);
        if (source.length() <= LONGEST) {
            rows.put(source, read);
        }
        return read;
    }

    private PipedRow readRow(String source, int columns) {
        List<String> sources = PipedCells.split(source, columns);
        String name = sources.get(0);
        return new PipedRow(
                columns, name, spaces(name), sources.stream().map(this::of).toList());
    }

    private static int spaces(String cell) {
        int spaces = 0;
        while (spaces < cell.length() && cell.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces == cell.length() ? 0 : spaces;
    }

    private static Cell read(String source) {
        // Pages that mix the notations have the portal's tags in piped cells.
        return source.contains("<md-")
                ? MarkupCell.between(source, 0, source.length())
                : Cell.of(Markdown.tidy(InlineHtml.toMarkdown(source)));
    }
}
