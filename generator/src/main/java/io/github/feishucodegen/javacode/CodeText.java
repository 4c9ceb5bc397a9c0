package io.github.feishucodegen.javacode;

import org.jspecify.annotations.Nullable;

/**
 * A builder of Java source text. It indents lines, starts Javadoc lines with an asterisk, and wraps long lines. Break
 * points and line width are those of JavaPoet.
 */
final class CodeText {
    private static final String INDENT = "    ";
    private static final int WIDTH = 100;
    private static final int LONGEST_SHORT_COMMENT = 90;

    /** The additional indentation of continued statements and wrapped lines, in levels. */
    private static final int CONTINUED = 2;

    private static final int NOWHERE = -1;

    private static final int USUAL_LENGTH = 4096;

    private final boolean silent;
    private final StringBuilder text;
    private int indent;
    private boolean atLineStart;
    private boolean inJavadoc;
    private int column;

    /** The number of line ends in the current statement, or {@link #NOWHERE} outside of statements. */
    private int statementLine = NOWHERE;

    /** The position where the line is broken if it becomes too long, or {@link #NOWHERE}. */
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

    /** A builder that writes nothing, for callers that only need the names in the code. */
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

    /** Suspends the current statement, if there is one, and returns its state for {@link #resumeStatement}. */
    int interruptStatement() {
        int line = statementLine;
        statementLine = NOWHERE;
        return line;
    }

    void resumeStatement(int line) {
        statementLine = line;
    }

    /** Adds a space, which becomes a line end if the next words do not fit into the line. */
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

    /** Marks a position that becomes a line end if the next words do not fit into the line. */
    void wrappingPoint() {
        if (silent || column == 0) {
            return;
        }
        settle();
        wrapAt = text.length();
        wrapIndent = indent + CONTINUED;
        wrapReplacesSpace = false;
    }

    /** Adds text, which can have several lines. */
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

    /** Ends a Javadoc comment. A short comment is written on one line. */
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
        // Empty parentheses are not split over two lines.
        if (!(first == ')' && text.charAt(wrapAt - 1) == '(')) {
            text.replace(wrapAt, rest, "\n" + INDENT.repeat(wrapIndent));
        }
        settle();
    }

    private static boolean isLineBreak(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
