package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.Operation;
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

    /** The security requirements of an operation. Any one of the tokens is enough. */
    static ArrayNode requirements(List<TokenKind> tokens) {
        return Json.array(
                List.copyOf(new LinkedHashSet<>(tokens)),
                token -> Json.object().set(name(token), Json.NODES.arrayNode()));
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
