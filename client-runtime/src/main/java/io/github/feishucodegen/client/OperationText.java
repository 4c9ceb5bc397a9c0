package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKind;
import java.util.Arrays;

/** Operations in the form that generated classes have them in: one constant costs less than calls that say the same. */
final class OperationText {
    private static final String SEPARATOR = "\t";
    private static final int FIRST_TOKEN = 3;

    private OperationText() {}

    /** The address in the first line, a fact in each of the next, and the table of errors at the end. */
    static Operation operation(String text) {
        int end = end(text, 0);
        Operation operation = address(text.substring(0, end).split(SEPARATOR, -1));
        for (int start = end + 1; start < text.length(); start = end + 1) {
            end = end(text, start);
            if (isError(text.charAt(start))) {
                return operation.errors(text.substring(start));
            }
            operation = fact(operation, text.substring(start, end).split(SEPARATOR, -1));
        }
        return operation;
    }

    private static int end(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** Errors begin with their code. */
    private static boolean isError(char first) {
        return first == '-' || first >= '0' && first <= '9';
    }

    private static Operation address(String[] words) {
        if (words.length < FIRST_TOKEN) {
            throw new IllegalArgumentException("no operation: " + String.join(" ", words));
        }
        TokenKind[] tokens =
                Arrays.stream(after(FIRST_TOKEN, words)).map(TokenKind::valueOf).toArray(TokenKind[]::new);
        return Operation.of(words[0], words[1], words[2], tokens);
    }

    private static Operation fact(Operation operation, String[] fact) {
        String[] values = after(1, fact);
        switch (fact[0] + values.length) {
            case "rate2":
                return operation.rateLimit(Integer.parseInt(values[0]), Integer.parseInt(values[1]));
            case "repeatable0":
                return operation.repeatable();
            case "key1":
                return operation.idempotencyKey(values[0]);
            case "paged3":
                return operation.paged(values[0], values[1], values[2], null);
            case "paged4":
                return operation.paged(values[0], values[1], values[2], values[3]);
            default:
                return listed(operation, fact[0], values);
        }
    }

    private static Operation listed(Operation operation, String kind, String[] values) {
        switch (kind) {
            case "scopes":
                return operation.scopes(values);
            case "busy":
                return operation.busyCodes(
                        Arrays.stream(values).mapToInt(Integer::parseInt).toArray());
            default:
                throw new IllegalArgumentException(
                        operation + ": no fact is " + kind + " with " + values.length + " values");
        }
    }

    private static String[] after(int first, String[] words) {
        return Arrays.copyOfRange(words, first, words.length);
    }
}
