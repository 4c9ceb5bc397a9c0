package io.github.feishucodegen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the content of one cell from its tags. */
final class MarkupCell {
    /** Tags that carry more than their text and are kept. Of all other tags, only the text is kept. */
    private static final Set<String> KEPT = Set.of("md-app-support", "md-enum-item", "md-perm", "md-tag", "md-tooltip");

    private final String text;
    private final List<Inline> content = new ArrayList<>();
    private final StringBuilder raw = new StringBuilder();
    private @Nullable MarkupTag open;
    private int from;

    MarkupCell(String text, int start) {
        this.text = text;
        this.from = start;
    }

    /** The cell whose content stands between two offsets. */
    static Cell between(String text, int from, int to) {
        MarkupCell cell = new MarkupCell(text, from);
        int at = text.indexOf('<', from);
        while (at >= 0 && at < to) {
            MarkupTag tag = MarkupTag.at(text, at);
            if (tag != null && tag.end() <= to) {
                cell.take(tag);
            }
            at = text.indexOf('<', tag == null ? at + 1 : tag.end());
        }
        return cell.end(to);
    }

    void take(MarkupTag tag) {
        raw.append(text, from, tag.start());
        from = tag.end();
        MarkupTag current = open;
        if (current != null) {
            boolean ends = tag.name().equals(current.name()) || tag.name().equals("md-enum");
            if (!ends) {
                return;
            }
            flush(current);
            open = null;
        }
        if (!tag.closing() && KEPT.contains(tag.name())) {
            flush(null);
            open = tag;
        }
    }

    Cell end(int at) {
        raw.append(text, Math.min(from, at), at);
        flush(open);
        return content.isEmpty() ? Cell.EMPTY : new Cell(content);
    }

    private void flush(@Nullable MarkupTag tag) {
        String markdown = InlineHtml.toMarkdown(raw.toString());
        raw.setLength(0);
        if (tag != null) {
            Map<String, String> attributes = tag.attributes(text);
            content.add(new Tag(tag.name(), attributes, Markdown.tidy(markdown)));
        } else if (!markdown.isBlank()) {
            content.add(new Text(content.isEmpty() ? Markdown.tidy(markdown) : markdown));
        }
    }
}
