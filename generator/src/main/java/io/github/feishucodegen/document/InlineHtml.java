package io.github.feishucodegen.document;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Converts HTML inside Markdown to Markdown. Angle brackets that open no known tag are text, because pages write
 * placeholders such as {@code <sheet_id>}. Everything in inline code is text, because pages write {@code `
 *
 * <p>`} to name a tag.
 */
final class InlineHtml {
    private static final Set<String> TAGS = Set.of(
            "a",
            "b",
            "big",
            "blockquote",
            "br",
            "center",
            "code",
            "del",
            "details",
            "div",
            "em",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "ol",
            "p",
            "pre",
            "s",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "u",
            "ul");
    private static final Set<String> BLOCKS =
            Set.of("blockquote", "details", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ol", "p", "tr", "ul");
    private static final int MAX_TAG = 500;
    /** The end of a paragraph inside of a cell: a blank line, or a line end before a label or a list item. */
    private static final Pattern PARAGRAPH = Pattern.compile("<br ?/?>(?:<br|\\*\\*|- )", Pattern.CASE_INSENSITIVE);
    /**
     * A placeholder for a bracket that is text, which hides it from the parser. The next one does the same for
     * ampersands.
     */
    private static final char TEXT_BRACKET = '\uE000';

    private static final char TEXT_AMPERSAND = '\uE001';

    private InlineHtml() {}

    static String toMarkdown(String text) {
        if (text.indexOf('<') < 0) {
            return Entities.resolved(text);
        }
        StringBuilder masked = new StringBuilder(text.length());
        String markdown = mask(text, masked) ? converted(masked.toString()) : Entities.resolved(masked.toString());
        return markdown.replace(TEXT_BRACKET, '<').replace(TEXT_AMPERSAND, '&');
    }

    /**
     * Copies the text, with {@code <br>} replaced by line ends and with placeholders for brackets that are text.
     *
     * @return true if tags are left
     */
    private static boolean mask(String text, StringBuilder masked) {
        boolean tags = false;
        int codeEnd = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '`' && i >= codeEnd && (i == 0 || text.charAt(i - 1) != '\\')) {
                codeEnd = codeEnd(text, i);
            }
            int breakEnd = c == '<' && i >= codeEnd ? breakEnd(text, i) : -1;
            if (breakEnd > 0) {
                masked.append('\n');
                i = breakEnd;
                continue;
            }
            if (c == '<') {
                boolean tag = i >= codeEnd && opensTag(text, i);
                tags |= tag;
                masked.append(tag ? c : TEXT_BRACKET);
            } else if (c == '&' && Entities.end(text, i) < 0) {
                masked.append(TEXT_AMPERSAND);
            } else {
                masked.append(c);
            }
            i++;
        }
        return tags;
    }

    /** The end of the {@code <br>} tag at a bracket, including a line end behind it; -1 if there is no such tag. */
    private static int breakEnd(String text, int start) {
        if (!text.regionMatches(true, start, "<br", 0, 3)) {
            return -1;
        }
        int end = start + 3;
        while (end < text.length() && end < start + 8 && (text.charAt(end) == ' ' || text.charAt(end) == '/')) {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != '>') {
            return -1;
        }
        int line = end + 1;
        while (line < text.length() && (text.charAt(line) == ' ' || text.charAt(line) == '\t')) {
            line++;
        }
        return line < text.length() && text.charAt(line) == '\n' ? line + 1 : end + 1;
    }

    /**
     * The end of the inline code that begins at a backtick. If the code is not closed on this line and in this
     * paragraph, the backticks are text and their end is returned.
     */
    private static int codeEnd(String text, int start) {
        int open = start;
        while (open < text.length() && text.charAt(open) == '`') {
            open++;
        }
        int lineEnd = text.indexOf('\n', open);
        int limit = Math.min(lineEnd < 0 ? text.length() : lineEnd, open + MAX_TAG);
        Matcher paragraph = PARAGRAPH.matcher(text).region(open, limit);
        limit = paragraph.find() ? paragraph.start() : limit;
        String fence = text.substring(start, open);
        for (int i = open; i + fence.length() <= limit; i++) {
            if (text.startsWith(fence, i)) {
                return i + fence.length();
            }
        }
        return open;
    }

    private static boolean opensTag(String text, int start) {
        int from = start + 1 < text.length() && text.charAt(start + 1) == '/' ? start + 2 : start + 1;
        int to = from;
        while (to < text.length() && to - from < 32 && isNamePart(text.charAt(to))) {
            to++;
        }
        String name = text.substring(from, to).toLowerCase(java.util.Locale.ROOT);
        if (!TAGS.contains(name) && !name.startsWith("md-")) {
            return false;
        }
        int limit = Math.min(text.length(), to + MAX_TAG);
        for (int i = to; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return true;
            }
            if (c == '<') {
                return false;
            }
        }
        return false;
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }

    private static String converted(String html) {
        StringBuilder markdown = new StringBuilder(html.length());
        Jsoup.parse(html, "", Parser.xmlParser()).traverse(new Writer(markdown));
        return markdown.toString();
    }

    /** Writes a tree as Markdown. Jsoup traverses the tree without recursion. */
    private record Writer(StringBuilder markdown) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                markdown.append(text.getWholeText());
            } else if (node instanceof Element element) {
                markdown.append(opening(element));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                markdown.append(closing(element));
            }
        }

        private static String opening(Element element) {
            String name = element.normalName();
            return switch (name) {
                case "br" -> "\n";
                case "li" -> "\n- ";
                case "td", "th" -> " ";
                case "img" -> "![" + element.attr("alt") + "](" + element.attr("src") + ")";
                case "a" -> element.hasAttr("href") ? "[" : "";
                default -> BLOCKS.contains(name) ? "\n" : emphasis(name);
            };
        }

        private static String closing(Element element) {
            String name = element.normalName();
            if (name.equals("a")) {
                return element.hasAttr("href") ? "](" + element.attr("href") + ")" : "";
            }
            return BLOCKS.contains(name) ? "\n" : emphasis(name);
        }

        private static String emphasis(String name) {
            return switch (name) {
                case "b", "strong" -> "**";
                case "i", "em" -> "*";
                case "code", "md-tag" -> "`";
                default -> "";
            };
        }
    }
}
