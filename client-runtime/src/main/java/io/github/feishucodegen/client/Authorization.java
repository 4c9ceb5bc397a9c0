package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.TokenKey;
import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.engine.AppTokens;
import io.github.feishucodegen.client.engine.Call;
import io.github.feishucodegen.client.engine.Exchange;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.Violation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses the token of a call: one from the caller, one to fetch, or none. */
final class Authorization {
    /**
     * The order of preference among the tokens in the options. A caller who passes a user's token wants to act as
     * this user.
     */
    private static final List<TokenKind> EXPLICIT = List.of(TokenKind.USER, TokenKind.TENANT, TokenKind.APP);

    private Authorization() {}

    /**
     * The call with the choice of its token. If the operation documents no kinds of token, any token of the options
     * is sent.
     *
     * @throws InvalidRequestException if the operation accepts no token that the options have or the client can fetch
     */
    static Exchange authorized(Call call, RequestOptions options, AppTokens tokens) {
        Exchange exchange = Exchange.of(call);
        if (options.headers().containsKey("Authorization")) {
            return exchange;
        }
        List<TokenKind> accepted = call.tokenKinds();
        for (TokenKind kind : EXPLICIT) {
            String token = options.token(kind);
            if (token != null && (accepted.isEmpty() || accepted.contains(kind))) {
                return exchange.with(token);
            }
        }
        if (options.hasTokens()) {
            throw refused(call.name(), "takes only " + names(accepted) + "; the options have " + names(given(options)));
        }
        TokenKey key = fetched(call.name(), accepted, options, tokens);
        return key == null ? exchange : exchange.with(key);
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
}
