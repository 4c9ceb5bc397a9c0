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

/** Markdown inside a block: what it shows, what it links to, and how it is kept. */
public final class Markdown {
    /** Longer text is taken as it stands: no paragraph is, and the parser takes its time with links left open. */
    private static final int MAX_LENGTH = 10_000;

    private static final Parser PARSER = Parser.builder().build();

    private Markdown() {}

    /** The text without its inline markup; images leave nothing. */
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

    /** The targets of the links in order, without repetition. */
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

    /** Resolves backslashes before punctuation, in text known to hold no other markup. */
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

    /** Strips blanks at the ends of lines and the indent of all but nested list items, and folds blank lines. */
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

    /** Without ASCII blanks at its ends; wider blanks stay, for tables indent nested names with them. */
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

    /** Goes through a tree without recursion, for it may be as deep as its text is long. */
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
