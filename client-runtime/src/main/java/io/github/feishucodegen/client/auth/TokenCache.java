package io.github.feishucodegen.client.auth;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A store for fetched tokens. Clients and processes may share one. Implementations are safe for use by many threads.
 */
public interface TokenCache {
    /** The token for a key; null if there is none. An expired token may be returned: the client checks it. */
    @Nullable
    AccessToken get(TokenKey key);

    /**
     * Stores a token in place of an earlier one. Keep a token with a refresh token beyond its expiry: the client
     * needs it to fetch the next token.
     */
    void put(TokenKey key, AccessToken token);

    /** A cache in memory. */
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
