package io.github.feishucodegen.client.auth;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where fetched tokens are kept; one may be shared by clients and by processes. Safe for many threads. */
public interface TokenCache {
    /** Null where there is none; an expired one does no harm. */
    @Nullable
    AccessToken get(TokenKey key);

    /** In place of any other. A token with a refresh token is worth keeping beyond its end. */
    void put(TokenKey key, AccessToken token);

    /** A cache in this object alone. */
    static TokenCache inMemory() {
        Map<TokenKey, AccessToken> tokens = new ConcurrentHashMap<>();
        return new TokenCache() {
            @Override
            public @Nullable AccessToken get(TokenKey key) {
                return tokens.get(key);
            }

            @Override
            public void put(TokenKey key, AccessToken token) {
                tokens.put(key, token);
            }
        };
    }
}
