package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.ScopeRequirement;
import io.github.feishucodegen.model.TokenKind;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Security schemes and requirements: every kind of token is sent as a bearer token. */
final class SecuritySchemes {
    private SecuritySchemes() {}

    /** The platform's name for a kind of token. */
    static String name(TokenKind token) {
        return switch (token) {
            case TENANT -> "tenant_access_token";
            case USER -> "user_access_token";
            case APP -> "app_access_token";
        };
    }

    /**
     * The security requirements of an operation, of which any one is enough: one for each kind of token, with the scopes
     * that the app needs. If one of several scopes is enough, each has a requirement of its own.
     */
    static ArrayNode requirements(Operation operation) {
        ArrayNode requirements = Json.NODES.arrayNode();
        for (TokenKind token : new LinkedHashSet<>(operation.tokens())) {
            for (List<String> scopes : alternatives(operation)) {
                requirements.add(Json.object().set(name(token), Json.texts(scopes)));
            }
        }
        return requirements;
    }

    private static List<List<String>> alternatives(Operation operation) {
        List<String> scopes = operation.scopes().stream()
                .filter(scope -> !scope.additional())
                .map(Scope::id)
                .distinct()
                .toList();
        boolean together = scopes.isEmpty() || operation.scopeRequirement() == ScopeRequirement.ALL;
        return together ? List.of(scopes) : scopes.stream().map(List::of).toList();
    }

    /** The security schemes that the operations use. */
    static ObjectNode of(List<Operation> operations) {
        Set<TokenKind> used = EnumSet.noneOf(TokenKind.class);
        operations.forEach(operation -> used.addAll(operation.tokens()));
        ObjectNode schemes = Json.object();
        for (TokenKind token : used) {
            schemes.set(name(token), Json.object().put("type", "http").put("scheme", "bearer"));
        }
        return schemes;
    }
}
