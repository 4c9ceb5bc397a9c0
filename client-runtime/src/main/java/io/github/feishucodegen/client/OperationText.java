package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKind;
import java.util.Arrays;

/**
 * Parses the text form of an operation's facts. One constant is smaller in a class file than calls with the same
 * content.
 */
final class OperationText {
    private static final String SEPARATOR = "\t";

    private OperationText() {}

    /** Adds the facts of a text to an operation: one line for each fact, then the table of errors. */
    static Operation described(Operation operation, String text) {
        Operation described = operation;
        for (int start = 0; start < text.length(); ) {
            if (isError(text.charAt(start))) {
                return described.errors(text.substring(start));
            }
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            described = fact(described, text.substring(start, end).split(SEPARATOR, -1));
            start = end + 1;
        }
        return described;
    }

    /** Whether a line is an error. Errors begin with their code. */
    private static boolean isError(char first) {
        return first == '-' || first >= '0' && first <= '9';
    }

    private static Operation fact(Operation operation, String[] words) {
        switch (words[0]) {
            case "tokens":
                return operation.tokens(tokens(words));
            case "rate":
                return operation.rateLimit(Integer.parseInt(word(words, 1)), Integer.parseInt(word(words, 2)));
            case "scopes":
                return operation.scopes(Arrays.copyOfRange(words, 1, words.length));
            case "busy":
                return operation.busyCodes(codes(words));
            case "repeatable":
                return operation.repeatable();
            case "bare":
                return operation.bare();
            case "key":
                return operation.idempotencyKey(word(words, 1));
            case "paged":
                return operation.paged(
                        word(words, 1), word(words, 2), word(words, 3), words.length == 4 ? null : words[4]);
            default:
                throw new IllegalArgumentException("no fact: " + String.join(" ", words));
        }
    }

    private static String word(String[] words, int index) {
        if (index >= words.length) {
            throw new IllegalArgumentException("too short a fact: " + String.join(" ", words));
        }
        return words[index];
    }

    // Loops instead of streams: this code runs before the first call of a new JVM.

    private static TokenKind[] tokens(String[] words) {
        TokenKind[] tokens = new TokenKind[words.length - 1];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = TokenKind.valueOf(words[i + 1]);
        }
        return tokens;
    }

    private static int[] codes(String[] words) {
        int[] codes = new int[words.length - 1];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = Integer.parseInt(words[i + 1]);
        }
        return codes;
    }
}
