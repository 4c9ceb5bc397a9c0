package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.format.FactText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds the facts of generated code to an operation. */
final class OperationFacts {
    private static final String PAGE_TOKEN = "page token";
    private static final String PAGE_ITEMS = "page items";
    private static final String NEXT_PAGE_TOKEN = "next page token";
    private static final String MORE_PAGES = "more pages";

    private OperationFacts() {}

    static Operation described(Operation operation, String text) {
        Operation described = operation;
        Map<String, String> paging = new HashMap<>();
        for (FactText fact : FactText.read(text)) {
            described = fact(described, fact, paging);
        }
        return paging.isEmpty() ? described : paged(described, paging);
    }

    private static Operation fact(Operation operation, FactText fact, Map<String, String> paging) {
        switch (fact.name()) {
            case "tokens":
                return operation.tokens(tokens(fact.values()));
            case "rate limit":
                return rateLimit(operation, fact);
            case "scopes":
                return operation.scopes(fact.values().toArray(new String[0]));
            case "busy codes":
                return operation.busyCodes(codes(fact.values()));
            case "repeatable":
                expect("yes", fact);
                return operation.repeatable();
            case "envelope":
                expect("none", fact);
                return operation.bare();
            case "idempotency key":
                return operation.idempotencyKey(fact.value());
            case PAGE_TOKEN:
            case PAGE_ITEMS:
            case NEXT_PAGE_TOKEN:
            case MORE_PAGES:
                paging.put(fact.name(), fact.value());
                return operation;
            case "error texts":
                return operation.errorTexts(fact.value());
            case "errors":
                return operation.errors(fact.value());
            default:
                throw fact.unreadable();
        }
    }

    private static void expect(String value, FactText fact) {
        if (!fact.value().equals(value)) {
            throw fact.unreadable();
        }
    }

    private static Operation paged(Operation operation, Map<String, String> paging) {
        String token = paging.get(PAGE_TOKEN);
        String items = paging.get(PAGE_ITEMS);
        String next = paging.get(NEXT_PAGE_TOKEN);
        if (token == null || items == null || next == null) {
            throw new IllegalArgumentException(
                    operation + ": the facts about pages are not complete, only " + paging.keySet());
        }
        return operation.paged(token, items, next, paging.get(MORE_PAGES));
    }

    // Loops instead of streams: this code runs before the first call of a new JVM.

    /** Reads {@code 50 calls in 1 s}. */
    private static Operation rateLimit(Operation operation, FactText fact) {
        String[] words = fact.value().split(" ", -1);
        if (words.length != 5 || !words[1].equals("calls") || !words[2].equals("in") || !words[4].equals("s")) {
            throw fact.unreadable();
        }
        return operation.rateLimit(Integer.parseInt(words[0]), Integer.parseInt(words[3]));
    }

    private static TokenKind[] tokens(List<String> words) {
        TokenKind[] tokens = new TokenKind[words.size()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = TokenKind.valueOf(words.get(i));
        }
        return tokens;
    }

    private static int[] codes(List<String> words) {
        int[] codes = new int[words.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = Integer.parseInt(words.get(i));
        }
        return codes;
    }
}
