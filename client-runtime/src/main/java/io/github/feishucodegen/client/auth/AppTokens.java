package io.github.feishucodegen.client.auth;

import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.error.TransportException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tokens of one app: from the cache where they are good, else fetched, once for all threads that wait. */
public final class AppTokens {
    private static final Logger LOG = LoggerFactory.getLogger(AppTokens.class);

    private final TokenEndpoint endpoint;
    private final TokenCache cache;
    private final Clock clock;
    private final Map<TokenKind, TokenKey> keys;
    private final Map<TokenKind, CompletableFuture<AccessToken>> running = new ConcurrentHashMap<>();

    public AppTokens(TokenEndpoint endpoint, TokenCache cache, Clock clock, String baseUrl, String appId) {
        this.endpoint = endpoint;
        this.cache = cache;
        this.clock = clock;
        this.keys = Map.of(
                TokenKind.TENANT, new TokenKey(baseUrl, appId, TokenKind.TENANT),
                TokenKind.APP, new TokenKey(baseUrl, appId, TokenKind.APP));
    }

    /**
     * A token that is good for now.
     *
     * @param kind not {@link TokenKind#USER}
     */
    public AccessToken get(TokenKind kind) {
        AccessToken cached = cached(kind);
        if (cached != null && clock.instant().isBefore(cached.refreshAt())) {
            return cached;
        }
        CompletableFuture<AccessToken> mine = new CompletableFuture<>();
        CompletableFuture<AccessToken> others = running.putIfAbsent(kind, mine);
        if (others == null) {
            return fetch(kind, mine);
        }
        return cached == null ? await(others) : cached;
    }

    /** Forgets a token that the server called invalid. */
    public void forget(TokenKind kind, AccessToken token) {
        cache.remove(key(kind), token);
    }

    private AccessToken fetch(TokenKind kind, CompletableFuture<AccessToken> mine) {
        try {
            AccessToken token = fetchUnlessDone(kind);
            mine.complete(token);
            return token;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            running.remove(kind, mine);
        }
    }

    private AccessToken fetchUnlessDone(TokenKind kind) {
        // Another thread may have finished between this one's look at the cache and its turn.
        AccessToken cached = cached(kind);
        if (cached != null && clock.instant().isBefore(cached.refreshAt())) {
            return cached;
        }
        try {
            AccessToken token = endpoint.fetch(kind);
            cache.put(key(kind), token);
            LOG.debug("fetched the {}, good until {}", key(kind), token.expiresAt());
            return token;
        } catch (FeishuException e) {
            if (cached == null) {
                throw e;
            }
            LOG.debug("could not fetch the next {}; the present one is good until {}", key(kind), cached.expiresAt());
            return cached;
        }
    }

    /** Null where there is none that has not expired. */
    private @Nullable AccessToken cached(TokenKind kind) {
        AccessToken token = cache.get(key(kind));
        return token != null && clock.instant().isBefore(token.expiresAt()) ? token : null;
    }

    private TokenKey key(TokenKind kind) {
        TokenKey key = keys.get(kind);
        if (key == null) {
            throw new IllegalArgumentException("an app cannot fetch a token of kind " + kind);
        }
        return key;
    }

    private static AccessToken await(CompletableFuture<AccessToken> fetch) {
        try {
            return fetch.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException) {
                throw (RuntimeException) e.getCause();
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException("interrupted while another thread fetched a token", e);
        }
    }
}
