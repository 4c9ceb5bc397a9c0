package io.github.feishucodegen.client.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The facts about an operation: lines such as {@code rate TAB 20 TAB 1}, then the table of errors. */
public final class FactText {
    private static final String SEPARATOR = "\t";

    private final List<Line> lines;
    private final String errors;

    private FactText(List<Line> lines, String errors) {
        this.lines = lines;
        this.errors = errors;
    }

    /** One fact. */
    public static final class Line {
        private final String[] words;

        private Line(String[] words) {
            this.words = words;
        }

        public String kind() {
            return words[0];
        }

        /** The words after the kind. */
        public String[] words() {
            return Arrays.copyOfRange(words, 1, words.length);
        }

        /** Whether there is a word at an index; the first word after the kind has index 1. */
        public boolean has(int index) {
            return index < words.length;
        }

        /** @throws IllegalArgumentException if the fact has too few words */
        public String word(int index) {
            if (!has(index)) {
                throw FormatVersion.unreadable("too short a fact: " + this);
            }
            return words[index];
        }

        /** The exception for a kind that this runtime does not know. */
        public IllegalArgumentException unknownKind() {
            return FormatVersion.unreadable("no fact: " + this);
        }

        @Override
        public String toString() {
            return String.join(" ", words);
        }
    }

    /** The facts of a text. Their kinds and the number of their words are not checked. */
    public static FactText read(String text) {
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            if (isError(text.charAt(start))) {
                return new FactText(lines, text.substring(start));
            }
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            lines.add(new Line(text.substring(start, end).split(SEPARATOR, -1)));
            start = end + 1;
        }
        return new FactText(lines, "");
    }

    /** Whether a line is an error. Errors begin with their code. */
    private static boolean isError(char first) {
        return first == '-' || first >= '0' && first <= '9';
    }

    /** The text of these facts. */
    public String write() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.length() == 0 ? "" : "\n").append(String.join(SEPARATOR, line.words));
        }
        return text.append(text.length() == 0 || errors.isEmpty() ? "" : "\n")
                .append(errors)
                .toString();
    }

    public List<Line> lines() {
        return lines;
    }

    /** The table of errors: one line for each, with code, meaning and advice separated by tabs. */
    public String errors() {
        return errors;
    }
}
