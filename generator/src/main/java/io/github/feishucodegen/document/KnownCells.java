package io.github.feishucodegen.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The cells of piped tables by their source. Most cells of a set of pages have the same source as another one, so each
 * source is read once. Readers in several threads can share one object, which grows with the pages.
 */
public final class KnownCells {
    /** Longer cells are rarely repeated. */
    private static final int LONGEST = 2_000;

    private final Map<String, Cell> cells = new ConcurrentHashMap<>();

    Cell of(String source) {
        if (source.length() > LONGEST) {
            return read(source);
        }
        Cell known = cells.get(source);
        return known != null ? known : cells.computeIfAbsent(source, KnownCells::read);
    }

    private static Cell read(String source) {
        // Pages that mix the notations have the portal's tags in piped cells.
        return source.contains("<md-")
                ? MarkupCell.between(source, 0, source.length())
                : Cell.of(Markdown.tidy(InlineHtml.toMarkdown(source)));
    }
}
