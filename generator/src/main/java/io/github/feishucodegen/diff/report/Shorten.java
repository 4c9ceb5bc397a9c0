package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diagnostic.Shortened;

/** Text of pages as it may stand in a line of a report. */
final class Shorten {
    private Shorten() {}

    /** One line without what could be taken for a command to a terminal or hide what follows. */
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

    /** At most so many characters, the last of them an ellipsis where some are left out. */
    static String to(int most, String text) {
        return text.length() <= most ? text : Shortened.of(text, most - 1);
    }

    /** A line of bearable length. */
    static String lineTo(int most, String text) {
        return to(most, line(text));
    }
}
