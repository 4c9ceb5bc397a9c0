package io.github.feishucodegen.diff.report;

/** A builder of HTML. All text of pages is escaped, so that it cannot become an element or end an attribute. */
final class Html {
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder html = new StringBuilder();

    /** Adds markup without escaping it. It must come from this program, never from a page. */
    Html markup(String markup) {
        html.append(markup);
        return this;
    }

    Html text(String text) {
        html.append(escape(text));
        return this;
    }

    /** Adds a space and a quoted attribute. */
    Html attribute(String name, String value) {
        html.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        return this;
    }

    /** Adds an element that contains only text. */
    Html element(String name, String className, String text) {
        html.append('<').append(name);
        if (!className.isEmpty()) {
            attribute("class", className);
        }
        html.append('>');
        return text(text).markup("</" + name + ">");
    }

    /**
     * Escapes text for elements and attributes. Characters that no document may contain become U+FFFD. Control and
     * format characters are removed, because they can reorder or hide the text around them.
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
