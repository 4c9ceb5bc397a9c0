package io.github.feishucodegen.diff.match;

import java.util.List;

/**
 * Text in the form that is compared. Dialects and portal updates differ in white space, emphasis, list marks and link
 * targets, which say nothing about the API.
 */
public final class PlainText {
    private static final List<String> LABELS = List.of(
            "**Tip**", "**Note**", "**Info**", "**Warn**", "**Warning**", "**Danger**", "**Error**", "**Success**");
    private static final int LONGEST_TARGET = 2_000;
    private static final int LONGEST_TAG = 200;

    private final String markdown;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private PlainText(String markdown) {
        this.markdown = markdown;
    }

    /** The text without everything that is not compared. */
    public static String of(String markdown) {
        return new PlainText(markdown).read();
    }

    public static boolean same(String before, String after) {
        return before.equals(after) || of(before).equals(of(after));
    }

    private String read() {
        while (at < markdown.length()) {
            char c = markdown.charAt(at);
            if (c == '*' && skipLabel()) {
                continue;
            }
            if (c == '<' && skipTag()) {
                continue;
            }
            if (c == ']' && skipTarget()) {
                continue;
            }
            if (!isDecoration(c) && !isListMark(c)) {
                plain.append(c);
            }
            at++;
        }
        return plain.toString();
    }

    private static boolean isDecoration(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || "*`\\[]!#>~|".indexOf(c) >= 0;
    }

    /**
     * Whether the character is a list mark or part of a highlight. A dash or plus is a list mark if it stands alone,
     * not if it is part of a word or number. A highlight has two equals signs.
     */
    private boolean isListMark(char c) {
        if (c == '=') {
            return is(at - 1, '=') || is(at + 1, '=');
        }
        return "-+•·".indexOf(c) >= 0 && isBlank(at - 1) && isBlank(at + 1);
    }

    private boolean is(int index, char c) {
        return index >= 0 && index < markdown.length() && markdown.charAt(index) == c;
    }

    private boolean isBlank(int index) {
        return index < 0
                || index >= markdown.length()
                || Character.isWhitespace(markdown.charAt(index))
                || Character.isSpaceChar(markdown.charAt(index));
    }

    /** Skips a label. Dialects without note boxes write a label such as "**Note**" instead. */
    private boolean skipLabel() {
        for (String label : LABELS) {
            if (markdown.startsWith(label, at)) {
                at += label.length();
                at += is(at, '：') || is(at, ':') ? 1 : 0;
                return true;
            }
        }
        return false;
    }

    /** Skips a tag such as {@code <br>}. The text {@code a < b} is not a tag. */
    private boolean skipTag() {
        int next = at + 1;
        boolean tag =
                next < markdown.length() && (Character.isLetter(markdown.charAt(next)) || markdown.charAt(next) == '/');
        int end = tag ? find('>', LONGEST_TAG) : -1;
        if (end < 0 || !isTagName(markdown.substring(at + 1, end))) {
            return false;
        }
        at = end + 1;
        return true;
    }

    private static boolean isTagName(String inside) {
        String name = inside.replace("/", "").strip();
        int blank = name.indexOf(' ');
        return List.of("br", "p", "b", "i", "a", "md-alert", "span", "div", "strong", "em", "ul", "ol", "li", "font")
                .contains(blank < 0 ? name : name.substring(0, blank));
    }

    /** Finds a character within a limit. Without the limit, a page full of brackets would take quadratic time. */
    private int find(char c, int limit) {
        int end = Math.min(markdown.length(), at + limit);
        for (int i = at; i < end; i++) {
            if (markdown.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private boolean skipTarget() {
        if (!is(at + 1, '(')) {
            return false;
        }
        int end = find(')', LONGEST_TARGET);
        if (end < 0) {
            return false;
        }
        at = end + 1;
        return true;
    }
}
