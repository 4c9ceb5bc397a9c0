package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.AppTokens;
import io.github.feishucodegen.client.auth.TokenKey;
import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.Violation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which token a call carries: one that the caller gave, one to be fetched, or none. */
final class Authorization {
    private static final Authorization NONE = new Authorization(null, null);
    /** Who gives a user's token means to act as the user; the app's own tokens are a means to an end. */
    private static final List<TokenKind> EXPLICIT = List.of(TokenKind.USER, TokenKind.TENANT, TokenKind.APP);

    private final @Nullable String explicit;
    private final @Nullable TokenKey fetched;

    private Authorization(@Nullable String explicit, @Nullable TokenKey fetched) {
        this.explicit = explicit;
        this.fetched = fetched;
    }

    /**
     * @param accepted kinds that the operation documents; where it documents none, any explicit token goes along
     * @throws InvalidRequestException if the operation takes no token that is there or can be fetched
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

    /** The token that the caller gave. */
    @Nullable
    String explicit() {
        return explicit;
    }

    /** What to fetch a token for. */
    @Nullable
    TokenKey fetched() {
        return fetched;
    }
}
