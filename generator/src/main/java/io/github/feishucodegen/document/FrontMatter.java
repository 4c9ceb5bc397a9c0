package io.github.feishucodegen.document;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above the title of a page as {@code key: value} lines: between two {@code ---} at its top, in an HTML
 * comment, or on lines of their own.
 *
 * @param values by key, in lower case without spaces, dashes and underscores
 */
public record FrontMatter(Map<String, String> values) {
    static final FrontMatter NONE = new FrontMatter(Map.of());
    private static final String FENCE = "---";
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final Pattern LINE =
            Pattern.compile("([A-Z][A-Za-z]{2,20}(?: [A-Za-z]{2,20})?): {0,4}(\\S.{0,1000})");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\"\\\\])");
    /** The maximum number of lines. No page has more; a longer part between two {@code ---} is not front matter. */
    private static final int MAX_LINES = 200;

    public FrontMatter {
        values = Map.copyOf(values);
    }

    /** A value without its quotes; empty if the page does not have the key. {@code full_path} is {@code fullPath}. */
    public String get(String key) {
        return values.getOrDefault(normal(key), "");
    }

    /** The index of the line after the front matter and the comment below it; 0 if there is neither. */
    static int end(Lines lines) {
        int fenced = fenceEnd(lines);
        int comment = commentEnd(lines, fenced);
        return Math.max(fenced, comment);
    }

    /** The index of the line after the part between two {@code ---}; 0 if there is none. */
    static int fenceEnd(Lines lines) {
        if (lines.count() == 0 || !lines.get(0).stripTrailing().equals(FENCE)) {
            return 0;
        }
        int last = Math.min(lines.count(), MAX_LINES);
        for (int i = 1; i < last; i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The line after a comment that begins on the first visible line; 0 if there is none. */
    private static int commentEnd(Lines lines, int from) {
        int first = from;
        while (first < lines.count() && lines.isBlank(first)) {
            first++;
        }
        if (first < lines.count() && lines.startsWith(first, COMMENT)) {
            int last = Math.min(lines.count(), first + MAX_LINES);
            for (int i = first; i < last; i++) {
                if (lines.get(i).contains(COMMENT_END)) {
                    return lines.get(i).stripTrailing().endsWith(COMMENT_END) ? i + 1 : 0;
                }
            }
        }
        return 0;
    }

    /** @param end the index of the line after front matter and comment, as {@link #end} returns it */
    static FrontMatter read(Lines lines, int end) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < end; i++) {
            String line = lines.get(i).strip();
            line = line.startsWith(COMMENT) ? line.substring(COMMENT.length()) : line;
            line = line.endsWith(COMMENT_END) ? line.substring(0, line.length() - COMMENT_END.length()) : line;
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.putIfAbsent(
                        normal(line.substring(0, colon)),
                        unquoted(line.substring(colon + 1).strip()));
            }
        }
        readLines(lines, end, values);
        return values.isEmpty() ? NONE : new FrontMatter(values);
    }

    /** Reads the lines up to the first one that is neither blank nor {@code Key: value}. */
    private static void readLines(Lines lines, int from, Map<String, String> values) {
        for (int i = from; i < Math.min(lines.count(), from + MAX_LINES); i++) {
            Matcher line = LINE.matcher(lines.get(i).strip());
            if (line.matches()) {
                values.putIfAbsent(normal(line.group(1)), line.group(2).strip());
            } else if (!lines.isBlank(i)) {
                return;
            }
        }
    }

    private static String normal(String key) {
        return key.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        if (!quoted) {
            return value;
        }
        String inner = value.substring(1, value.length() - 1).strip();
        return value.startsWith("\"") ? ESCAPE.matcher(inner).replaceAll("$1") : inner;
    }
}
