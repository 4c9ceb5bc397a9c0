package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diagnostic.Shortened;

/** Formats texts of pages for one line of a report. */
final class Shorten {
    private Shorten() {}

    /** The text on one line, without characters that could control a terminal or hide the text after them. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            int kind = Character.getType(c);
            if (blank) {
                if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (kind != Character.FORMAT && kind != Character.SURROGATE) {
                line.appendCodePoint(c);
            }
        });
        return line.toString().strip();
    }

    /** The text with at most {@code most} characters. A shortened text ends with an ellipsis. */
    static String to(int most, String text) {
        return text.length() <= most ? text : Shortened.of(text, most - 1);
    }

    /** The text on one line with at most {@code most} characters. */
    static String lineTo(int most, String text) {
        return to(most, line(text));
    }
}
