package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.format.FactText;

/** Adds the facts of generated code to an operation. */
final class OperationFacts {
    private OperationFacts() {}

    static Operation described(Operation operation, String text) {
        FactText facts = FactText.read(text);
        Operation described = operation;
        for (FactText.Line line : facts.lines()) {
            described = fact(described, line);
        }
        return facts.errors().isEmpty() ? described : described.errors(facts.errors());
    }

    private static Operation fact(Operation operation, FactText.Line line) {
        switch (line.kind()) {
            case "tokens":
                return operation.tokens(tokens(line.words()));
            case "rate":
                return operation.rateLimit(Integer.parseInt(line.word(1)), Integer.parseInt(line.word(2)));
            case "scopes":
                return operation.scopes(line.words());
            case "busy":
                return operation.busyCodes(codes(line.words()));
            case "repeatable":
                return operation.repeatable();
            case "bare":
                return operation.bare();
            case "key":
                return operation.idempotencyKey(line.word(1));
            case "paged":
                return operation.paged(line.word(1), line.word(2), line.word(3), line.has(4) ? line.word(4) : null);
            default:
                throw line.unknownKind();
        }
    }

    // Loops instead of streams: this code runs before the first call of a new JVM.

    private static TokenKind[] tokens(String[] words) {
        TokenKind[] tokens = new TokenKind[words.length];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = TokenKind.valueOf(words[i]);
        }
        return tokens;
    }

    private static int[] codes(String[] words) {
        int[] codes = new int[words.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = Integer.parseInt(words[i]);
        }
        return codes;
    }
}
