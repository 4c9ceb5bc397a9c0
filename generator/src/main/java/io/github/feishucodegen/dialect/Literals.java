package io.github.feishucodegen.dialect;

/** Separates examples and default values from the text that follows them. */
final class Literals {
    /** A value, and text that follows it. */
    record Cut(String value, String rest) {}

    private Literals() {}

    /**
     * Cuts a value off at the end of its line. JSON, fenced code and a quoted string that is still open extend over
     * several lines.
     */
    static Cut cut(String text) {
        int lineEnd = text.indexOf('\n');
        if (text.startsWith("```")) {
            return fenced(text);
        }
        if (text.startsWith("{") || text.startsWith("[") && !text.contains("](")) {
            return new Cut(text, "");
        }
        if (text.startsWith("\"")) {
            return quoted(text, lineEnd < 0 ? text.length() : lineEnd);
        }
        if (lineEnd < 0) {
            return new Cut(text, "");
        }
        return new Cut(
                text.substring(0, lineEnd).strip(), text.substring(lineEnd).strip());
    }

    private static Cut fenced(String text) {
        int close = text.indexOf("```", 3);
        int end = close < 0 ? text.length() : close;
        int start = 3;
        while (start < end && Character.isLetter(text.charAt(start))) {
            start++;
        }
        return new Cut(
                text.substring(start, end).strip(),
                text.substring(Math.min(text.length(), end + 3)).strip());
    }

    private static Cut quoted(String text, int lineEnd) {
        int close = text.lastIndexOf('"', lineEnd - 1);
        if (close == 0) {
            close = text.lastIndexOf('"');
        }
        if (close == 0) {
            return new Cut(text, "");
        }
        String rest = text.substring(close + 1).strip();
        return new Cut(text.substring(0, close + 1), rest);
    }

    /** The value without backticks around it. */
    static String withoutBackticks(String value) {
        boolean wrapped = value.length() > 1
                && value.startsWith("`")
                && value.endsWith("`")
                && value.indexOf('`', 1) == value.length() - 1;
        return wrapped ? value.substring(1, value.length() - 1) : value;
    }

    /** The value without backticks or quotes around it. */
    static String unquoted(String value) {
        String bare = withoutBackticks(value);
        boolean quoted = bare.length() > 1
                && (bare.startsWith("\"") && bare.endsWith("\"") || bare.startsWith("'") && bare.endsWith("'"));
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }
}
