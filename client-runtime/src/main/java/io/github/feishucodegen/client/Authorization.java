package io.github.feishucodegen.client;

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

    private static final List<TokenKind> FETCHED = List.of(TokenKind.TENANT, TokenKind.APP);

    private final @Nullable String explicit;
    private final @Nullable TokenKind fetched;

    private Authorization(@Nullable String explicit, @Nullable TokenKind fetched) {
        this.explicit = explicit;
        this.fetched = fetched;
    }

    /**
     * @param accepted kinds that the operation documents; where it documents none, any explicit token goes along
     * @throws InvalidRequestException if the operation takes no token that is there or can be fetched
     */
    static Authorization choose(String call, List<TokenKind> accepted, RequestOptions options) {
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
        if (accepted.isEmpty()) {
            return NONE;
        }
        for (TokenKind kind : FETCHED) {
            if (accepted.contains(kind)) {
                return new Authorization(null, kind);
            }
        }
        throw refused(
                call,
                "takes only " + names(accepted) + "; pass one with RequestOptions.newBuilder().userAccessToken(…)");
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

    /** The kind of token to fetch. */
    @Nullable
    TokenKind fetched() {
        return fetched;
    }
}
