package io.github.feishucodegen.javacode;

import org.jspecify.annotations.Nullable;

/**
 * Text of Java in the making: indents lines, leads those of Javadoc with a star, and wraps lines where it may. Places and
 * width are JavaPoet's.
 */
final class CodeText {
    private static final String INDENT = "    ";
    private static final int WIDTH = 100;
    private static final int LONGEST_SHORT_COMMENT = 90;

    /** How far the rest of a statement or a wrapped line is indented. */
    private static final int CONTINUED = 2;

    private static final int NOWHERE = -1;

    private static final int USUAL_LENGTH = 4096;

    private final boolean silent;
    private final StringBuilder text;
    private int indent;
    private boolean atLineStart;
    private boolean inJavadoc;
    private int column;

    /** Lines of the statement that is being written, or {@link #NOWHERE}. */
    private int statementLine = NOWHERE;

    /** Where the line is broken if it becomes too long. */
    private int wrapAt = NOWHERE;

    private int wrapIndent;
    private boolean wrapReplacesSpace;

    private CodeText(boolean silent) {
        this.silent = silent;
        this.text = new StringBuilder(silent ? 0 : USUAL_LENGTH);
    }

    static CodeText written() {
        return new CodeText(false);
    }

    /** For those who only want to know what would be written. */
    static CodeText silent() {
        return new CodeText(true);
    }

    void indent(int levels) {
        indent += levels;
    }

    void beginStatement() {
        statementLine = 0;
    }

    void endStatement() {
        if (statementLine > 0) {
            indent(-CONTINUED);
        }
        statementLine = NOWHERE;
    }

    /** Sets aside the statement that is being written, if there is one. */
    int interruptStatement() {
        int line = statementLine;
        statementLine = NOWHERE;
        return line;
    }

    void resumeStatement(int line) {
        statementLine = line;
    }

    /** A space, or a new line if the next words do not fit into this one. */
    void wrappingSpace() {
        if (silent) {
            return;
        }
        settle();
        wrapAt = text.length();
        wrapIndent = indent + CONTINUED;
        wrapReplacesSpace = true;
        text.append(' ');
        column++;
    }

    /** A new line if the next words do not fit into this one. */
    void wrappingPoint() {
        if (silent || column == 0) {
            return;
        }
        settle();
        wrapAt = text.length();
        wrapIndent = indent + CONTINUED;
        wrapReplacesSpace = false;
    }

    /** Adds text of any number of lines. */
    void add(String words) {
        if (silent) {
            return;
        }
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isLineBreak(c)) {
                line(words, from, i);
                newLine();
                if (c == '\r' && i + 1 < words.length() && words.charAt(i + 1) == '\n') {
                    i++;
                }
                from = i + 1;
            }
        }
        line(words, from, words.length());
    }

    void ensureNewLine() {
        int end = wrapAt == NOWHERE ? text.length() : wrapAt;
        if (end > 0 && text.charAt(end - 1) != '\n') {
            newLine();
        }
    }

    int beginJavadoc() {
        add("/**\n");
        inJavadoc = true;
        return text.length();
    }

    /** Ends Javadoc, in one line if it is short. */
    void endJavadoc(int begin) {
        ensureNewLine();
        inJavadoc = false;
        if (silent) {
            return;
        }
        String line = shortLine(begin);
        if (line == null) {
            add(" */\n");
        } else {
            text.setLength(begin - 1);
            text.append(line).append(" */\n");
        }
    }

    private @Nullable String shortLine(int begin) {
        int from = begin + indent * INDENT.length() + " *".length();
        int to = text.length() - 1;
        int length = to - from - 1;
        if (length < 1 || length > LONGEST_SHORT_COMMENT) {
            return null;
        }
        String line = text.substring(from, to);
        return line.indexOf('\n') < 0 && line.indexOf('@') < 0 ? line : null;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void line(String words, int from, int to) {
        if (from == to) {
            return;
        }
        if (atLineStart) {
            indentLine();
            if (inJavadoc) {
                append(" * ", 0, 3);
            }
            atLineStart = false;
        }
        append(words, from, to);
    }

    private void newLine() {
        if (inJavadoc && atLineStart) {
            indentLine();
            append(" *", 0, 2);
        }
        if (wrapAt != NOWHERE && column > WIDTH) {
            wrap('\n');
        }
        settle();
        text.append('\n');
        column = 0;
        atLineStart = true;
        if (statementLine != NOWHERE) {
            if (statementLine == 0) {
                indent(CONTINUED);
            }
            statementLine++;
        }
    }

    private void indentLine() {
        for (int i = 0; i < indent; i++) {
            append(INDENT, 0, INDENT.length());
        }
    }

    private void append(String words, int from, int to) {
        int length = to - from;
        if (wrapAt != NOWHERE && column + length > WIDTH) {
            wrap(words.charAt(from));
        }
        text.append(words, from, to);
        column += length;
    }

    private void settle() {
        wrapAt = NOWHERE;
    }

    private void wrap(char next) {
        int rest = wrapReplacesSpace ? wrapAt + 1 : wrapAt;
        column = wrapIndent * INDENT.length() + text.length() - rest;
        char first = rest < text.length() ? text.charAt(rest) : next;
        // No line is broken between parentheses with nothing in them.
        if (!(first == ')' && text.charAt(wrapAt - 1) == '(')) {
            text.replace(wrapAt, rest, "\n" + INDENT.repeat(wrapIndent));
        }
        settle();
    }

    private static boolean isLineBreak(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
