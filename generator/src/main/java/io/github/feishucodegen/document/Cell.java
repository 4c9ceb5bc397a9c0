package io.github.feishucodegen.document;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table: text, and tags that carry more than text. */
public record Cell(List<Inline> content) {
    public static final Cell EMPTY = new Cell(List.of());

    public Cell {
        content = List.copyOf(content);
    }

    static Cell of(String markdown) {
        return markdown.isEmpty() ? EMPTY : new Cell(List.of(new Text(markdown)));
    }

    /** The text as Markdown, without its tags. */
    public String text() {
        if (content.size() == 1 && content.get(0) instanceof Text text) {
            return text.markdown();
        }
        StringBuilder joined = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                joined.append(text.markdown());
            }
        }
        return joined.toString().strip();
    }

    /** The text as Markdown, with the text of its tags. */
    public String markdown() {
        StringBuilder joined = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                joined.append(text.markdown());
            } else if (inline instanceof Tag tag) {
                joined.append(tag.markdown());
            }
        }
        return joined.toString().strip();
    }

    /** The tags with a name, in order. */
    public List<Tag> tags(String name) {
        List<Tag> tags = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Tag tag && tag.name().equals(name)) {
                tags.add(tag);
            }
        }
        return tags;
    }
}
