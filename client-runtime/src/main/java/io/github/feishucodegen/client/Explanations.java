package io.github.feishucodegen.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.engine.AppTokens;
import io.github.feishucodegen.client.error.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the explanation of an error code: in the operation's documented errors, or else among the platform's general
 * codes.
 */
final class Explanations {
    private static final Set<Integer> SCOPE_MISSING = Set.of(99991672, 99991676, 99991679);
    private static final int BUSY = 99991400;
    private static final int MAX_SCOPES = 50;

    private Explanations() {}

    /**
     * @param response the class of the response; its class loader finds the texts of errors
     * @param error the {@code error} object of the response; null if it has none
     */
    static Explanation of(@Nullable Operation operation, Class<?> response, int code, @Nullable JsonNode error) {
        String[] documented = operation == null ? new String[0] : documented(operation, response, code);
        String description = cell(documented, 1);
        String advice = cell(documented, 2);
        boolean scopeMissing = SCOPE_MISSING.contains(code);
        return new Explanation(
                description,
                advice.isEmpty() ? general(code) : advice,
                scopeMissing ? scopes(operation, error) : List.of());
    }

    private static String[] documented(Operation operation, Class<?> response, int code) {
        String resource = operation.errorTexts();
        String[] row = row(operation.errors(), String.valueOf(code));
        return row.length > 0 || resource == null ? row : ErrorTexts.row(response, resource, operation, code);
    }

    private static String[] row(String table, String code) {
        for (String line : table.split("\n", -1)) {
            if (line.startsWith(code + "\t")) {
                return line.split("\t", 3);
            }
        }
        return new String[0];
    }

    private static String cell(String[] row, int index) {
        return index < row.length ? row[index].strip() : "";
    }

    private static String general(int code) {
        switch (code) {
            case BUSY:
                return "too many calls: spread them, or let the client do that with respectRateLimits()";
            case 99991672:
                return "add a scope to the app and publish it";
            case 99991676:
            case 99991679:
                return "add a scope to the app if it has none of them, and have the user consent again";
            default:
                return AppTokens.REFUSED.contains(code)
                        ? "the access token is not valid, or not of this app, or has expired"
                        : "";
        }
    }

    /**
     * The missing scopes that the response names, at most {@value #MAX_SCOPES}. If it names none, they are the
     * documented scopes of the operation.
     */
    private static List<String> scopes(@Nullable Operation operation, @Nullable JsonNode error) {
        List<String> named = new ArrayList<>();
        if (error != null) {
            for (JsonNode violation : error.path("permission_violations")) {
                String scope = violation.path("subject").asText("");
                if (!scope.isEmpty() && named.size() < MAX_SCOPES) {
                    named.add(scope);
                }
            }
        }
        return named.isEmpty() && operation != null ? operation.scopes() : named;
    }
}
