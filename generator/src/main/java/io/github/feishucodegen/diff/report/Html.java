package io.github.feishucodegen.diff.report;

/** HTML being written. All text goes through it, so that nothing from a page can be an element or leave an attribute. */
final class Html {
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder html = new StringBuilder();

    /** Markup of this program, never of a page. */
    Html markup(String markup) {
        html.append(markup);
        return this;
    }

    Html text(String text) {
        html.append(escape(text));
        return this;
    }

    /** An attribute with a blank before it, in quotes. */
    Html attribute(String name, String value) {
        html.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        return this;
    }

    /** An element that holds text only. */
    Html element(String name, String className, String text) {
        html.append('<').append(name);
        if (!className.isEmpty()) {
            attribute("class", className);
        }
        html.append('>');
        return text(text).markup("</" + name + ">");
    }

    /**
     * Also right in attributes. Left out is what no document may hold, and what reorders or hides the text around it.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '`' -> escaped.append("&#96;");
                case '\n' -> escaped.append('\n');
                case '\t' -> escaped.append(' ');
                default -> {
                    int kind = Character.getType(c);
                    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
                    if (kind == Character.SURROGATE || noncharacter) {
                        escaped.appendCodePoint(REPLACEMENT);
                    } else if (kind != Character.CONTROL && kind != Character.FORMAT) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
