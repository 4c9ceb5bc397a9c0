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
    private static final int MAX_DEPTH = 500;
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
    /** Never at a blank: whatever takes a token goes on to the next, for this is slow to change twice. */
    private int at;

    private int depth;

    private JsonText(char[] chars, int end) {
        this.chars = chars;
        this.end = end;
        at = skipBlanks(chars[0] == BYTE_ORDER_MARK ? 1 : 0);
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
        return chars[at];
    }

    private int skipBlanks(int from) {
        int i = from;
        char c = chars[i];
        while (c <= ' ' && (BLANKS >>> c & 1) != 0) {
            c = chars[++i];
        }
        return i;
    }

    void requireEnd() {
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
        return new String(chars, position, at - position).strip();
    }

    /**
     * Goes into an object or a list.
     *
     * @return whether there is anything in it
     */
    boolean enter(char opening, char closing) {
        take(opening);
        if (++depth > MAX_DEPTH) {
            throw malformed("nested deeper than " + MAX_DEPTH);
        }
        return chars[at] != closing || leave();
    }

    /** Whether another member or item comes; goes out of the object or list if not. */
    boolean goesOn(char closing) {
        char c = chars[at];
        if (c == ',') {
            at = skipBlanks(at + 1);
            return true;
        }
        if (c != closing) {
            throw malformed("neither , nor " + closing);
        }
        return leave();
    }

    /** @return false, for nothing more comes */
    private boolean leave() {
        at = skipBlanks(at + 1);
        depth--;
        return false;
    }

    private void take(char expected) {
        if (chars[at] != expected) {
            throw malformed("no " + expected);
        }
        at = skipBlanks(at + 1);
    }

    /**
     * Takes the name of a member if it is this one; its value is next.
     *
     * @param name in quotes, as it stands in most JSON
     */
    boolean takeName(char[] name) {
        int after = at + name.length;
        if (after > end || !Arrays.equals(chars, at, after, name, 0, name.length)) {
            return false;
        }
        if (chars[after] == ':') {
            at = skipBlanks(after + 1);
        } else {
            at = skipBlanks(after);
            take(':');
        }
        return true;
    }

    /** The name of the member that comes; its value is next. */
    String name() {
        String name = string();
        take(':');
        return name;
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
        at = skipBlanks(i + 1);
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
        at = skipBlanks(at + 1);
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
        at = skipBlanks(at + literal.length());
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
        at = skipBlanks(i);
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
        String number = since(start);
        at = skipBlanks(at);
        return number;
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
