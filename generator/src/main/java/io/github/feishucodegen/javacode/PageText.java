package io.github.feishucodegen.javacode;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts texts of pages to HTML for Javadoc. All such texts must pass through this class. The result cannot end the
 * comment or become a tag, and contains no Unicode escapes or direction marks.
 */
final class PageText {
    /** Some pages put the address into two pairs of parentheses. */
    private static final Pattern LINK = Pattern.compile(
            "!?\\[([^\\[\\]\\n]{0,300})](?:\\(\\( {0,3}([^()\\s]{0,500}) {0,3}\\)\\)|\\( {0,3}([^()\\s]{0,500}) {0,3}\\))");

    private static final Pattern HTTP_URL = Pattern.compile("https?://[^\\s\"<>\\\\`]+");
    private static final String LITERAL_IN_URL = "._~:/?#!$&'*+,;=%@-";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final Pattern LINE_BREAK = Pattern.compile("<br ?/?>");
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~&/";

    private final StringBuilder html = new StringBuilder();

    private PageText() {}

    /** Markdown as paragraphs and lists; empty for blank text. */
    static String block(String markdown) {
        PageText out = new PageText();
        String text = clean(markdown);
        out.blocks(PageMarkup.joinedLinks(
                text.contains("<br") ? LINE_BREAK.matcher(text).replaceAll("\n") : text));
        return out.html.toString();
    }

    /** The text with line ends in place of tags, and each link on one line. */
    private static String lines(String text) {
        return PageMarkup.joinedLinks(
                text.contains("<br") ? LINE_BREAK.matcher(text).replaceAll("\n") : text);
    }

    /** The first line of Markdown, without the mark of a list; empty for blank text. */
    static String firstLine(String markdown) {
        String text = lines(markdown).strip();
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        boolean listed = first.startsWith("- ") || first.startsWith("* ") || first.startsWith("+ ");
        return block(listed ? first.substring(2) : first);
    }

    /** Plain text on one line. */
    static String line(String text) {
        PageText out = new PageText();
        out.plain(oneLine(text));
        return out.html.toString();
    }

    /** Plain text on one line in a code element; two quotes if the text is empty. */
    static String code(String text) {
        String line = line(text);
        return "<code>" + (line.isEmpty() ? "\"\"" : line) + "</code>";
    }

    /** A link if the address begins with http or https, plain text otherwise. */
    static String link(String url) {
        PageText out = new PageText();
        out.anchor(oneLine(url), oneLine(url));
        return out.html.toString();
    }

    /** The text on one line for a string literal. Invisible characters are removed; HTML is not escaped. */
    static String oneLine(String text) {
        return clean(text).replace('\n', ' ').strip();
    }

    private static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> appendClean(clean, c));
        return clean.toString();
    }

    /** Whether the text has only printable ASCII, line ends, Chinese characters and punctuation. Most texts do. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = c >= ' ' && c <= '~' || c == '\n';
            boolean ideograph = c >= '\u4E00' && c <= '\u9FA5';
            boolean punctuation = c >= '\u3001' && c <= '\u3011' || c >= '\uFF01' && c <= '\uFF5E';
            if (!ascii && !ideograph && !punctuation) {
                return false;
            }
        }
        return true;
    }

    private static void appendClean(StringBuilder clean, int c) {
        switch (Character.getType(c)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append('\n');
            case Character.CONTROL -> clean.append(c == '\t' ? ' ' : c == '\n' || c == '\r' || c == 0x85 ? '\n' : ' ');
            // Direction marks and other invisible characters are dropped. Joiners stay, because emoji and some
            // scripts need them.
            case Character.FORMAT -> clean.append(c == 0x200C || c == 0x200D ? Character.toString(c) : "");
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> clean.append('\uFFFD');
            default -> clean.appendCodePoint(c);
        }
    }

    private enum Block {
        NOTHING,
        PARAGRAPH,
        LIST
    }

    private void blocks(String text) {
        Block open = Block.NOTHING;
        for (String raw : text.split("\n", -1)) {
            String line = PageMarkup.content(raw.strip());
            if (line == null) {
                continue;
            }
            if (line.isEmpty()) {
                open = close(open);
            } else if (line.startsWith("- ") || line.startsWith("* ") || line.startsWith("+ ")) {
                if (open != Block.LIST) {
                    close(open);
                    html.append(html.isEmpty() ? "" : "\n").append("<ul>");
                    open = Block.LIST;
                }
                html.append("\n<li>");
                inline(line.substring(2).strip());
            } else if (open == Block.LIST && raw.startsWith(" ")) {
                html.append("<br>\n");
                inline(line);
            } else if (open == Block.PARAGRAPH) {
                html.append("<br>\n");
                inline(withoutHeading(line));
            } else {
                close(open);
                html.append(html.isEmpty() ? "" : "\n<p>");
                inline(withoutHeading(line));
                open = Block.PARAGRAPH;
            }
        }
        close(open);
    }

    private Block close(Block open) {
        if (open == Block.LIST) {
            html.append("\n</ul>");
        }
        return Block.NOTHING;
    }

    private static String withoutHeading(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == '#') {
            start++;
        }
        return start > 0 && start < line.length() && line.charAt(start) == ' ' ? line.substring(start + 1) : line;
    }

    private void inline(String line) {
        Matcher link = LINK.matcher(line);
        int marked = -1;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '`') {
                i = code(line, i);
            } else if ((c == '[' || c == '!') && link.region(i, line.length()).lookingAt()) {
                anchor(link.group(2) == null ? link.group(3) : link.group(2), PageMarkup.label(link.group(1)));
                i = link.end();
            } else if (line.startsWith("**", i) || i == marked) {
                i += 2;
            } else if (PageMarkup.beginsMark(line, i)) {
                marked = line.indexOf(line.substring(i, i + 2), i + 2);
                i += 2;
            } else if (c == '\\' && i + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(i + 1)) >= 0) {
                append(line.charAt(i + 1));
                i += 2;
            } else {
                append(c);
                i++;
            }
        }
    }

    /** Adds the code that begins at a backtick. Backticks without an end are left out. */
    private int code(String line, int start) {
        int from = start;
        while (from < line.length() && line.charAt(from) == '`') {
            from++;
        }
        int end = line.indexOf(line.substring(start, from), from);
        if (end < 0) {
            return from;
        }
        String code = line.substring(from, end).replace("`", "").strip();
        if (!code.isEmpty()) {
            html.append("<code>");
            plain(code);
            html.append("</code>");
        }
        return end + from - start;
    }

    private void anchor(String url, String text) {
        boolean web = url.startsWith("http://") || url.startsWith("https://");
        if (!web || !HTTP_URL.matcher(url).matches()) {
            // A relative address is useless outside of its page. A malformed web address is shown, because it can
            // still help.
            plain(web && !text.equals(url) ? text + " (" + url + ")" : text);
            return;
        }
        html.append("<a href=\"");
        plain(encoded(url));
        html.append("\">");
        plain(text.isEmpty() ? url : text);
        html.append("</a>");
    }

    /** The address with percent encoding for characters that browsers encode, such as Chinese ones and bars. */
    private static String encoded(String url) {
        StringBuilder encoded = new StringBuilder(url.length());
        url.codePoints().forEach(c -> {
            boolean literal = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (literal || LITERAL_IN_URL.indexOf(c) >= 0) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.toHexDigits(b));
                }
            }
        });
        return encoded.toString();
    }

    private void plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i));
        }
    }

    private void append(char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '@' -> html.append("&#64;");
            case '\\' -> html.append("&#92;");
            case '/' -> html.append(canEndComment() ? "&#47;" : "/");
            default -> html.append(c);
        }
    }

    /** Whether a slash here would follow an asterisk of the text or the one at the start of a comment line. */
    private boolean canEndComment() {
        if (html.isEmpty()) {
            return true;
        }
        char last = html.charAt(html.length() - 1);
        return last == '*' || last == '\n';
    }
}
