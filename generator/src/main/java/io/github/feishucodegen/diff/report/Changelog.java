package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.accept.Review;
import java.util.List;

/**
 * The changes of an API over time.
 *
 * @param parts the newest first
 */
public record Changelog(List<Part> parts) {
    public Changelog {
        parts = List.copyOf(parts);
    }

    /** The changes of one step. */
    public record Part(String title, Review review) {}

    /** The formats of a changelog. */
    public enum Form {
        MARKDOWN,
        HTML
    }

    public String write(Form form) {
        return switch (form) {
            case MARKDOWN -> ChangelogMarkdown.of(this);
            case HTML -> ChangelogHtml.of(this);
        };
    }
}
