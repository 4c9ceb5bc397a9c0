package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.error.DecodeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is read once, from front to end, by those who know what they expect: it costs less to fill the slots of
 * models with it than a parser of any JSON takes to find its tokens.
 *
 * <p>Whatever reads throws {@link DecodeException} where the text is not JSON.
 */
final class JsonText {
    /** Far deeper than any documented answer, far too shallow to exhaust a thread's stack. */
    static final int MAX_DEPTH = 500;
    /** Longer numbers take time that grows with the square of their length. */
    private static final int MAX_NUMBER = 1000;
    /** Any integer of so many digits has 64 bits. */
    private static final int SURELY_LONG = 18;
    /** A bit for each character that may stand between others. */
    private static final long BLANKS = 1L << ' ' | 1L << '\n' | 1L << '\r' | 1L << '\t';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The text, and a 0 behind it, with which no JSON goes on. */
    private final char[] chars;

    private final int end;
    /** Behind what was read last, blanks or not. */
    private int at;

    private int depth;

    private JsonText(char[] chars, int end) {
        this.chars = chars;
        this.end = end;
        at = chars[0] == BYTE_ORDER_MARK ? 1 : 0;
    }

    static JsonText of(String text) {
        int length = text.length();
        char[] chars = new char[length + 1];
        text.getChars(0, length, chars, 0);
        return new JsonText(chars, length);
    }

    static JsonText of(byte[] utf8) {
        // No text has more characters than bytes.
        char[] chars = new char[utf8.length + 1];
        return new JsonText(chars, Utf8.decode(utf8, chars));
    }

    /** The first character of what comes next, which stays there. */
    char next() {
        int i = at;
        char c = chars[i];
        while (c <= ' ' && (BLANKS >>> c & 1) != 0) {
            c = chars[++i];
        }
        at = i;
        return c;
    }

    void requireEnd() {
        next();
        if (at < end) {
            throw malformed("goes on after its end");
        }
    }

    /** Where the next character stands. */
    int position() {
        return at;
    }

    /** The number or literal that was read from a position on. */
    String since(int position) {
        return new String(chars, position, at - position);
    }

    /** Goes into an object or a list. */
    void enter(char opening) {
        take(opening);
        if (++depth > MAX_DEPTH) {
            throw malformed("nested deeper than " + MAX_DEPTH);
        }
    }

    /**
     * Whether another member or item comes, which is next; goes out of the object or list if not.
     *
     * @param first whether none came before
     */
    boolean hasMore(boolean first, char closing) {
        char c = next();
        if (c == closing) {
            at++;
            depth--;
            return false;
        }
        if (!first) {
            if (c != ',') {
                throw malformed("neither , nor " + closing);
            }
            at++;
        }
        return true;
    }

    private void take(char expected) {
        if (next() != expected) {
            throw malformed("no " + expected);
        }
        at++;
    }

    /** Takes just these characters; takes nothing if there are others. */
    boolean takes(char[] expected) {
        int after = at + expected.length;
        if (after > end || !Arrays.equals(chars, at, after, expected, 0, expected.length)) {
            return false;
        }
        at = after;
        return true;
    }

    /** The name of the member that comes; its value is next. */
    String name() {
        next();
        String name = string();
        take(':');
        next();
        return name;
    }

    /** What was read since a position, for {@link #takes}. */
    char[] charsSince(int position) {
        return Arrays.copyOfRange(chars, position, at);
    }

    /** A string, without its quotes. */
    String string() {
        if (chars[at] != '"') {
            throw malformed("no string");
        }
        int start = at + 1;
        int i = start;
        char c = chars[i];
        while (c != '"') {
            if (c == '\\') {
                at = i;
                return escaped(start);
            }
            if (c < ' ') {
                at = i;
                throw badString();
            }
            c = chars[++i];
        }
        at = i + 1;
        return new String(chars, start, i - start);
    }

    private DecodeException badString() {
        return malformed(at == end ? "a string without an end" : "a control character in a string");
    }

    /** A string from a position on, now that the first escape comes. */
    private String escaped(int start) {
        StringBuilder text = new StringBuilder();
        int from = start;
        while (chars[at] != '"') {
            if (chars[at] == '\\') {
                text.append(chars, from, at - from);
                at++;
                text.append(escape());
                from = at;
            } else if (chars[at] < ' ') {
                throw badString();
            } else {
                at++;
            }
        }
        text.append(chars, from, at - from);
        at++;
        return text.toString();
    }

    /** What comes after a backslash. */
    private char escape() {
        char c = chars[at];
        at++;
        switch (c) {
            case '"':
            case '\\':
            case '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                return hexadecimal();
            default:
                at--;
                throw malformed("no such escape");
        }
    }

    private char hexadecimal() {
        int value = 0;
        for (int last = at + 4; at < last; at++) {
            int digit = chars[at] < 128 ? Character.digit(chars[at], 16) : -1;
            if (digit < 0) {
                throw malformed("no hexadecimal digit");
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    /** Takes {@code true}, {@code false} or {@code null}. */
    void literal(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (chars[at + i] != literal.charAt(i)) {
                throw malformed("no value");
            }
        }
        at += literal.length();
    }

    /** An integer that surely has 64 bits; null, and nothing is read, if something else comes. */
    @Nullable
    Long integer() {
        boolean negative = chars[at] == '-';
        int start = negative ? at + 1 : at;
        int i = start;
        long value = 0;
        char c = chars[i];
        while (isDigit(c)) {
            value = value * 10 + (c - '0');
            c = chars[++i];
        }
        int digits = i - start;
        // Whatever more digits made of the value, it is not looked at.
        if (digits == 0 || digits > SURELY_LONG || chars[start] == '0' && digits > 1 || isPartOfDecimal(c)) {
            return null;
        }
        at = i;
        return negative ? -value : value;
    }

    /** Any number, as it stands. */
    String number() {
        int start = at;
        if (chars[at] == '-') {
            at++;
        }
        if (chars[at] == '0') {
            at++;
        } else {
            digits();
        }
        if (chars[at] == '.') {
            at++;
            digits();
        }
        if (chars[at] == 'e' || chars[at] == 'E') {
            at++;
            if (chars[at] == '+' || chars[at] == '-') {
                at++;
            }
            digits();
        }
        if (at - start > MAX_NUMBER) {
            throw malformed("a number of more than " + MAX_NUMBER + " characters");
        }
        return since(start);
    }

    private void digits() {
        if (!isDigit(chars[at])) {
            throw malformed("no value");
        }
        while (isDigit(chars[at])) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPartOfDecimal(char c) {
        return c == '.' || c == 'e' || c == 'E';
    }

    /** Without the text, for it may hold a secret. */
    DecodeException malformed(String problem) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < at; i++) {
            if (chars[i] == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new DecodeException("not JSON at line " + line + ", column " + column + ": " + problem, null);
    }
}
