package io.github.feishucodegen.printing;

import java.util.regex.Pattern;

/**
 * The text of a cell, as Markdown with tags. It still has plain line ends and pipes; the table writes them in its own
 * way.
 */
record CellText(String text) {
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

    static final CellText EMPTY = new CellText("");

    /** Text without tags. Brackets and ampersands in it stay text. */
    static String escaped(String markdown) {
        return markdown.replace("&", "&amp;").replace("<", "&lt;");
    }

    static CellText of(String markdown) {
        return new CellText(escaped(markdown));
    }

    /** The text in a table of tags. */
    String inTags(Notation.Breaks breaks) {
        return switch (breaks) {
            case LINES -> text;
            case TAGS -> text.replace("\n", "<br>");
            case JOINED -> joined();
        };
    }

    /** The text in a table of pipes. A blank line would end the row, so there is none. */
    String inPipes(Notation.Breaks breaks) {
        String escaped = PIPE.matcher(text).replaceAll("\\\\|");
        return switch (breaks) {
            case LINES -> escaped.replaceAll("\n+", "  \n");
            case TAGS -> escaped.replace("\n", "<br>");
            case JOINED -> new CellText(escaped).joined();
        };
    }

    private String joined() {
        return text.replaceAll("\\s*\n\\s*", " ");
    }
}
