package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKind;
import java.util.Arrays;

/** Facts in the form that generated classes have them in: one constant costs less than calls that say the same. */
final class OperationText {
    private static final String SEPARATOR = "\t";

    private OperationText() {}

    /** A line for each fact, and the table of errors at the end. */
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

    /** Errors begin with their code. */
    private static boolean isError(char first) {
        return first == '-' || first >= '0' && first <= '9';
    }

    private static Operation fact(Operation operation, String[] fact) {
        String[] values = Arrays.copyOfRange(fact, 1, fact.length);
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
            case "tokens":
                return operation.tokens(
                        Arrays.stream(values).map(TokenKind::valueOf).toArray(TokenKind[]::new));
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
}
