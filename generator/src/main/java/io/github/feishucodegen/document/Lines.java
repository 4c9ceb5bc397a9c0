package io.github.feishucodegen.document;

import java.util.Arrays;

/** The lines of a text. Only their offsets are stored; a line is copied when the caller asks for it. */
final class Lines {
    private final String text;
    private final int[] starts;
    private final int count;

    Lines(String text) {
        this.text = text;
        int[] found = new int[Math.max(16, text.length() / 24)];
        int lines = 0;
        int start = 0;
        while (start < text.length()) {
            if (lines == found.length) {
                found = Arrays.copyOf(found, lines * 2);
            }
            found[lines++] = start;
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
        this.starts = found;
        this.count = lines;
    }

    int count() {
        return count;
    }

    /** The offset at which a line begins. For lines after the last one, the end of the text. */
    int start(int line) {
        return line < count ? starts[line] : text.length();
    }

    /** The text of a line, without its line end. Lines are counted from 0. */
    String get(int line) {
        return text.substring(starts[line], end(line));
    }

    boolean endsWith(int line, String suffix) {
        int at = end(line) - suffix.length();
        return at >= starts[line] && text.startsWith(suffix, at);
    }

    boolean isEmpty(int line) {
        return end(line) == starts[line];
    }

    boolean isBlank(int line) {
        int end = end(line);
        for (int i = starts[line]; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The offset of the first character that is neither a space nor a tab, or of the end of the line. */
    int firstVisible(int line) {
        int end = end(line);
        int at = starts[line];
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    boolean contains(int line, char c) {
        int end = end(line);
        for (int i = starts[line]; i < end; i++) {
            if (text.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    boolean startsWith(int line, String prefix) {
        return text.startsWith(prefix, firstVisible(line));
    }

    /** The line that contains an offset of the text, counted from 0. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int end(int line) {
        int next = start(line + 1);
        return next > starts[line] && text.charAt(next - 1) == '\n' ? next - 1 : next;
    }
}
