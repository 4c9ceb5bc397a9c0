package io.github.feishucodegen.javacode;

import org.jspecify.annotations.Nullable;

/** Markup of pages that has no counterpart in Javadoc. Its text is kept. */
final class PageMarkup {
    /** The longest label of a link. */
    private static final int LONGEST_LABEL = 300;

    private PageMarkup() {}

    /** The text with each link on one line. Tables of pages break lines inside the labels of links. */
    static String joinedLinks(String text) {
        int end = text.indexOf("](");
        if (end < 0 || text.indexOf('\n') < 0) {
            return text;
        }
        char[] joined = text.toCharArray();
        for (; end >= 0; end = text.indexOf("](", end + 1)) {
            int start = end - 1;
            while (start > 0 && end - start < LONGEST_LABEL && joined[start] != '[' && joined[start] != ']') {
                start--;
            }
            if (start >= 0 && joined[start] == '[') {
                for (int i = start; i < end; i++) {
                    joined[i] = joined[i] == '\n' ? ' ' : joined[i];
                }
                joinAddress(joined, end + 2);
            }
        }
        return new String(joined);
    }

    /** Joins the lines of an address in parentheses, if only spaces are between the line ends and the address. */
    private static void joinAddress(char[] text, int start) {
        int address = start;
        while (address < text.length && address < start + 3 && (text[address] == '\n' || text[address] == ' ')) {
            text[address++] = ' ';
        }
        int end = address;
        while (end < text.length && end < address + LONGEST_LABEL && " \n)".indexOf(text[end]) < 0) {
            end++;
        }
        if (end + 1 < text.length && text[end] == '\n' && text[end + 1] == ')') {
            text[end] = ' ';
        }
    }

    static String label(String link) {
        return link.replace("**", "").replace("==", "").strip().replaceAll(" {2,}", " ");
    }

    /**
     * The content of a line without the marks of quotes and of rows of tables.
     *
     * @param line without spaces at its ends
     * @return null if the line is only a rule, or separates the head of a table
     */
    static @Nullable String content(String line) {
        int start = 0;
        while (start < line.length() && (line.charAt(start) == '>' || line.charAt(start) == ' ')) {
            start++;
        }
        String content = start == 0 ? line : line.substring(start);
        if (content.startsWith("|")) {
            int end = content.endsWith("|") && content.length() > 1 ? content.length() - 1 : content.length();
            content = content.substring(1, end).strip();
        }
        return isRule(content) ? null : content;
    }

    private static boolean isRule(String line) {
        int dashes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '-') {
                dashes++;
            } else if (c != '|' && c != ':' && c != ' ') {
                return false;
            }
        }
        return dashes > 2;
    }

    /** Whether text between two pairs of equals signs or tildes begins here. */
    static boolean beginsMark(String line, int i) {
        char c = line.charAt(i);
        if (c != '=' && c != '~' || i + 2 >= line.length() || line.charAt(i + 1) != c) {
            return false;
        }
        boolean inComparison = i > 0 && (isAscii(line.charAt(i - 1)) || line.charAt(i - 1) == c);
        char next = line.charAt(i + 2);
        return !inComparison && next != c && next != ' ' && line.indexOf(c + "" + c, i + 3) > 0;
    }

    private static boolean isAscii(char c) {
        return c > ' ' && c < 128 && "(\"'>,;:/)".indexOf(c) < 0;
    }
}
