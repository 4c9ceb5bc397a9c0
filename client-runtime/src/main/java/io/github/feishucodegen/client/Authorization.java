package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKey;
import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.engine.AppTokens;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.Violation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The token of a call: one from the caller, one to fetch, or none. */
final class Authorization {
    private static final Authorization NONE = new Authorization(null, null);
    /**
     * The order of preference among the tokens in the options. A caller who passes a user's token wants to act as
     * this user.
     */
    private static final List<TokenKind> EXPLICIT = List.of(TokenKind.USER, TokenKind.TENANT, TokenKind.APP);

    private final @Nullable String explicit;
    private final @Nullable TokenKey fetched;

    private Authorization(@Nullable String explicit, @Nullable TokenKey fetched) {
        this.explicit = explicit;
        this.fetched = fetched;
    }

    /**
     * @param accepted the kinds that the operation documents; if it documents none, any token of the options is sent
     * @throws InvalidRequestException if the operation accepts no token that the options have or the client can fetch
     */
    static Authorization choose(String call, List<TokenKind> accepted, RequestOptions options, AppTokens tokens) {
        if (options.headers().containsKey("Authorization")) {
            return NONE;
        }
        for (TokenKind kind : EXPLICIT) {
            String token = options.token(kind);
            if (token != null && (accepted.isEmpty() || accepted.contains(kind))) {
                return new Authorization(token, null);
            }
        }
        if (options.hasTokens()) {
            throw refused(call, "takes only " + names(accepted) + "; the options have " + names(given(options)));
        }
        return new Authorization(null, fetched(call, accepted, options, tokens));
    }

    private static @Nullable TokenKey fetched(
            String call, List<TokenKind> accepted, RequestOptions options, AppTokens tokens) {
        String user = options.user;
        if (user != null) {
            if (!accepted.isEmpty() && !accepted.contains(TokenKind.USER)) {
                throw refused(call, "takes only " + names(accepted) + "; the options have a user");
            }
            return tokens.key(TokenKind.USER, user);
        }
        String tenant = options.tenantKey;
        boolean hasTenant = !tokens.isStoreApp() || tenant != null;
        if (accepted.contains(TokenKind.TENANT) && hasTenant) {
            return tokens.key(TokenKind.TENANT, tokens.isStoreApp() && tenant != null ? tenant : "");
        }
        if (accepted.contains(TokenKind.APP)) {
            return tokens.key(TokenKind.APP, "");
        }
        if (accepted.contains(TokenKind.TENANT)) {
            throw refused(
                    call,
                    "needs to know the tenant of a store app; name it with RequestOptions.newBuilder().tenantKey(…)");
        }
        if (!accepted.isEmpty()) {
            throw refused(
                    call,
                    "takes only " + names(accepted) + "; pass one with RequestOptions.newBuilder().userAccessToken(…)"
                            + ", or name a user who has logged in with user(…)");
        }
        return null;
    }

    private static List<TokenKind> given(RequestOptions options) {
        return EXPLICIT.stream().filter(kind -> options.token(kind) != null).collect(Collectors.toList());
    }

    private static String names(List<TokenKind> kinds) {
        return kinds.stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT) + "_access_token")
                .collect(Collectors.joining(" or "));
    }

    private static InvalidRequestException refused(String call, String message) {
        return new InvalidRequestException(call, List.of(new Violation("Authorization", message)));
    }

    /** The token from the options; null if they have none. */
    @Nullable
    String explicit() {
        return explicit;
    }

    /** The key of the token to fetch; null if no token is to be fetched. */
    @Nullable
    TokenKey fetched() {
        return fetched;
    }
}
