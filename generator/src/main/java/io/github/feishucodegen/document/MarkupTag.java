package io.github.feishucodegen.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag and its position in the text.
 *
 * @param name the name in lower case
 * @param start the offset of the opening bracket
 * @param end the offset after the closing bracket
 */
record MarkupTag(String name, boolean closing, int start, int end) {
    /** The maximum length of a tag, in characters. A longer one has an unclosed quote. */
    private static final int MAX_LENGTH = 2_000;

    /** The tag that opens at a bracket; null if the bracket is text. */
    static @Nullable MarkupTag at(String text, int start) {
        int limit = text.length();
        int from = start + 1;
        boolean closing = from < limit && text.charAt(from) == '/';
        if (closing) {
            from++;
        }
        int to = from;
        while (to < limit && to - from < 40 && isNamePart(text.charAt(to))) {
            to++;
        }
        if (!isKnown(text, from, to)) {
            return null;
        }
        int end = end(text, to, Math.min(limit, start + MAX_LENGTH));
        return end < 0 ? null : new MarkupTag(text.substring(from, to).toLowerCase(Locale.ROOT), closing, start, end);
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }

    private static boolean isKnown(String text, int from, int to) {
        return switch (to - from) {
            case 0, 1 -> false;
            case 2 ->
                text.regionMatches(true, from, "tr", 0, 2)
                        || text.regionMatches(true, from, "td", 0, 2)
                        || text.regionMatches(true, from, "th", 0, 2);
            default ->
                text.regionMatches(true, from, "md-", 0, 3)
                        || to - from == 5
                                && (text.regionMatches(true, from, "table", 0, 5)
                                        || text.regionMatches(true, from, "thead", 0, 5)
                                        || text.regionMatches(true, from, "tbody", 0, 5));
        };
    }

    private static int end(String text, int from, int limit) {
        char quote = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    /** The attributes by name. Names are in lower case, and entities are resolved. */
    Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        int at = start + 1 + name.length();
        while (at < end - 1) {
            int nameEnd = at;
            while (nameEnd < end - 1 && !isSpace(text.charAt(nameEnd)) && text.charAt(nameEnd) != '=') {
                nameEnd++;
            }
            String attribute = text.substring(at, nameEnd).toLowerCase(Locale.ROOT);
            at = skipSpace(text, nameEnd);
            if (at < end - 1 && text.charAt(at) == '=') {
                at = skipSpace(text, at + 1);
                int valueEnd = valueEnd(text, at);
                boolean quoted = at < end - 1 && (text.charAt(at) == '"' || text.charAt(at) == '\'');
                String value =
                        quoted ? text.substring(at + 1, Math.max(at + 1, valueEnd - 1)) : text.substring(at, valueEnd);
                attributes.putIfAbsent(attribute, Entities.resolved(value));
                at = skipSpace(text, valueEnd);
            } else if (nameEnd == at) {
                at++;
            }
        }
        return attributes;
    }

    private int valueEnd(String text, int at) {
        int i = at;
        if (i < end - 1 && (text.charAt(i) == '"' || text.charAt(i) == '\'')) {
            int close = text.indexOf(text.charAt(i), i + 1);
            return close < 0 || close >= end - 1 ? end - 1 : close + 1;
        }
        while (i < end - 1 && !isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipSpace(String text, int at) {
        int i = at;
        while (i < end - 1 && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
