package io.github.feishucodegen.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Functions for the Markdown inside a block: its plain text, its links and its normalization. */
public final class Markdown {
    /**
     * The maximum length that is parsed, in characters. No paragraph is longer, and the parser is slow for long text
     * with unclosed links.
     */
    private static final int MAX_LENGTH = 10_000;

    private static final Parser PARSER = Parser.builder().build();

    private Markdown() {}

    /**
     * The text without its inline markup. Images are removed. Text that is too long to be parsed keeps its markup.
     */
    public static String plain(String markdown) {
        if (markdown.length() > MAX_LENGTH || !hasMarkup(markdown)) {
            return markdown.strip();
        }
        StringBuilder plain = new StringBuilder();
        walk(PARSER.parse(markdown), node -> {
            if (node instanceof Text) {
                plain.append(
                        node.getParent() instanceof Code
                                ? node.getChars()
                                : node.getChars().unescape());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                plain.append(' ');
            }
        });
        return plain.toString().strip();
    }

    /**
     * The targets of the links in order, without repetition. Paragraphs that are too long to be parsed are left out.
     */
    public static List<String> links(String markdown) {
        Set<String> links = new LinkedHashSet<>();
        for (String paragraph : markdown.split("\n\n")) {
            if (paragraph.length() <= MAX_LENGTH && (paragraph.contains("](") || paragraph.contains("://"))) {
                walk(PARSER.parse(paragraph), node -> {
                    if (node instanceof Link link) {
                        links.add(link.getUrl().unescape());
                    } else if (node instanceof AutoLink link) {
                        links.add(link.getText().toString());
                    }
                });
            }
        }
        return List.copyOf(links);
    }

    /** Resolves backslashes before punctuation. The text must not contain other markup. */
    public static String unescaped(String markdown) {
        if (markdown.indexOf('\\') < 0) {
            return markdown;
        }
        StringBuilder text = new StringBuilder(markdown.length());
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\\' && i + 1 < markdown.length() && isPunctuation(markdown.charAt(i + 1))) {
                i++;
                c = markdown.charAt(i);
            }
            text.append(c);
        }
        return text.toString();
    }

    /**
     * Removes white space at the ends of lines, and indents except those of list items. Several blank lines become
     * one.
     */
    static String tidy(String markdown) {
        String text = trimmed(markdown);
        if (text.indexOf('\n') < 0) {
            return text;
        }
        StringBuilder tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (String line : text.split("\n", -1)) {
            String bare = trimmed(line);
            if (bare.isEmpty()) {
                gap = true;
                continue;
            }
            if (!tidy.isEmpty()) {
                tidy.append(gap ? "\n\n" : "\n");
            }
            gap = false;
            tidy.append(isItem(bare) ? line.stripTrailing().replace("\t", "") : bare);
        }
        return tidy.toString();
    }

    /**
     * The text without ASCII white space at its ends. Wide spaces stay, because tables indent nested names with them.
     */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return text.substring(from, to);
    }

    static String quoted(String markdown) {
        return "> " + markdown.replace("\n", "\n> ");
    }

    private static boolean isItem(String line) {
        char c = line.charAt(0);
        return (c == '-' || c == '*' || Character.isDigit(c)) && line.indexOf(' ') > 0;
    }

    private static boolean hasMarkup(String markdown) {
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '*' || c == '[' || c == '`' || c == '\\') {
                return true;
            }
        }
        return false;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /** Visits a tree without recursion, because the tree may be as deep as its text is long. */
    private static void walk(Node root, Consumer<Node> visitor) {
        Node node = root;
        while (node != null) {
            visitor.accept(node);
            Node next = node.getFirstChild();
            while (next == null && node != null && node != root) {
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
    }
}
