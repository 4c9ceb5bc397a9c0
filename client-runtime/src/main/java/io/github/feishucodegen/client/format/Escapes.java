package io.github.feishucodegen.client.format;

/** The escapes of names and lines: {@code %} and four hexadecimal digits for one character. */
final class Escapes {
    private static final String MEANINGFUL = "%:@[]{}";
    private static final char ESCAPE = '%';
    private static final int DIGITS = 4;

    private Escapes() {}

    /** A name, or a path, as one word. */
    static String word(String plain) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c <= ' ' || MEANINGFUL.indexOf(c) >= 0) {
                append(escaped, c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A text that continues to the end of its line. */
    static String line(String plain) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == ESCAPE || c == '\n') {
                append(escaped, c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A value of a fact: nothing in it ends the value or the line. */
    static String value(String plain) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == ESCAPE || c == ',' || c < ' ') {
                append(escaped, c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, char c) {
        String hex = Integer.toHexString(c);
        escaped.append(ESCAPE).append("0".repeat(DIGITS - hex.length())).append(hex);
    }

    static String plain(String escaped) {
        if (escaped.indexOf(ESCAPE) < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == ESCAPE) {
                plain.append((char) Integer.parseInt(escaped.substring(i + 1, i + 1 + DIGITS), 16));
                i += DIGITS;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
