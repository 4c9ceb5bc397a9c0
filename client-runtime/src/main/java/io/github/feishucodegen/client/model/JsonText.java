package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.error.DecodeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text that is read once from start to end by code that knows what to expect. Filling the slots of models from
 * it takes less time than a general parser takes to find the tokens.
 *
 * <p>Every method that reads throws a {@link DecodeException} if the text is not JSON.
 */
final class JsonText {
    /**
     * The deepest nesting. It is much more than any documented response has, and does not exhaust the stack of a
     * thread.
     */
    static final int MAX_DEPTH = 500;
    /** The longest number, in characters. The time to convert a number grows with the square of its length. */
    private static final int MAX_NUMBER = 1000;
    /** Every integer of at most this number of digits fits into 64 bits. */
    private static final int SURELY_LONG = 18;
    /** White space, as a set of bits. */
    private static final long BLANKS = 1L << ' ' | 1L << '\n' | 1L << '\r' | 1L << '\t';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The text, followed by a 0, which no JSON token contains. */
    private final char[] chars;

    private final int end;
    /** The position after the last token that was read; white space may follow. */
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
        // A text never has more characters than bytes.
        char[] chars = new char[utf8.length + 1];
        return new JsonText(chars, Utf8.decode(utf8, chars));
    }

    /** The first character of the next token, which is not read. White space before it is skipped. */
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

    /** The position of the next character. */
    int position() {
        return at;
    }

    /** The text that was read from a position on, such as a number or a literal. */
    String since(int position) {
        return new String(chars, position, at - position);
    }

    /** Enters an object or a list. */
    void enter(char opening) {
        take(opening);
        if (++depth > MAX_DEPTH) {
            throw malformed("nested deeper than " + MAX_DEPTH);
        }
    }

    /**
     * Whether another member or item follows. If not, this leaves the object or list.
     *
     * @param first whether this is the first call for the object or list
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

    /** Reads exactly these characters; reads nothing and returns false if there are others. */
    boolean takes(char[] expected) {
        int after = at + expected.length;
        if (after > end || !Arrays.equals(chars, at, after, expected, 0, expected.length)) {
            return false;
        }
        at = after;
        return true;
    }

    /** Reads the name of the next member. Its value is the next token. */
    String name() {
        next();
        String name = string();
        take(':');
        next();
        return name;
    }

    /** The characters that were read since a position, for {@link #takes}. */
    char[] charsSince(int position) {
        return Arrays.copyOfRange(chars, position, at);
    }

    /** Reads a string. The result has no quotes. */
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

    /**
     * Reads the rest of a string that has an escape.
     *
     * @param start the position of the string's first character
     */
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

    /** Reads the characters after a backslash. */
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

    /** Reads {@code true}, {@code false} or {@code null}. */
    void literal(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (chars[at + i] != literal.charAt(i)) {
                throw malformed("no value");
            }
        }
        at += literal.length();
    }

    /** Reads an integer of at most 18 digits. If something else follows, reads nothing and returns null. */
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
        // More digits may have overflowed the value; it is not used then.
        if (digits == 0 || digits > SURELY_LONG || chars[start] == '0' && digits > 1 || isPartOfDecimal(c)) {
            return null;
        }
        at = i;
        return negative ? -value : value;
    }

    /** Reads any number and returns its text. */
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

    /** The exception for text that is not JSON. It does not contain the text, which may contain a secret. */
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
