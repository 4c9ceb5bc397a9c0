package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.auth.AccessToken;
import io.github.feishucodegen.client.auth.AppTickets;
import io.github.feishucodegen.client.auth.TokenCache;
import io.github.feishucodegen.client.auth.TokenKey;
import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.client.http.Deadline;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tokens of one app. A valid token comes from the cache; otherwise one thread fetches a new token for all threads
 * that wait.
 */
public final class AppTokens {
    /** The codes with which the platform refuses a token: it is missing, invalid, expired or malformed. */
    public static final Set<Integer> REFUSED =
            Set.of(99991661, 99991663, 99991664, 99991665, 99991668, 99991671, 99991677);

    static final int WRONG_TICKET = 10012;
    private static final Logger LOG = LoggerFactory.getLogger(AppTokens.class);

    private final TokenEndpoint endpoint;
    private final TokenCache cache;
    private final Clock clock;
    private final String baseUrl;
    private final String appId;
    private final @Nullable AppTickets tickets;
    private final Map<TokenKey, CompletableFuture<@Nullable AccessToken>> running = new ConcurrentHashMap<>();

    /** @param tickets the app tickets of a store app; null for a custom app, built by a tenant for itself */
    public AppTokens(
            TokenEndpoint endpoint,
            TokenCache cache,
            Clock clock,
            String baseUrl,
            String appId,
            @Nullable AppTickets tickets) {
        this.endpoint = endpoint;
        this.cache = cache;
        this.clock = clock;
        this.baseUrl = baseUrl;
        this.appId = appId;
        this.tickets = tickets;
    }

    /** Whether the app is a store app. A store app has one token for each tenant. */
    public boolean isStoreApp() {
        return tickets != null;
    }

    /** @param subject the tenant key, or the caller's name for a user; empty if the app alone determines the token */
    public TokenKey key(TokenKind kind, String subject) {
        return new TokenKey(baseUrl, appId, kind, subject);
    }

    /** Fetches the token of a user's login and stores it in the cache. */
    public void login(String user, String code, @Nullable String redirectUri, Deadline deadline) {
        cache.put(key(TokenKind.USER, user), endpoint.ofUser(code, redirectUri, deadline));
    }

    /**
     * A token that has not expired.
     *
     * @param refused a token that the server refused, which is not returned again; null for none
     * @throws FeishuException if no token can be fetched
     */
    public AccessToken get(TokenKey key, @Nullable AccessToken refused, Deadline deadline) {
        while (true) {
            AccessToken cached = usable(key, refused);
            if (cached != null && isFresh(cached)) {
                return cached;
            }
            CompletableFuture<@Nullable AccessToken> mine = new CompletableFuture<>();
            CompletableFuture<@Nullable AccessToken> others = running.putIfAbsent(key, mine);
            if (others == null) {
                return lead(key, refused, mine, deadline);
            }
            if (cached != null) {
                return cached;
            }
            AccessToken fetched = await(others, deadline);
            if (fetched != null) {
                return fetched;
            }
        }
    }

    private AccessToken lead(
            TokenKey key,
            @Nullable AccessToken refused,
            CompletableFuture<@Nullable AccessToken> mine,
            Deadline deadline) {
        try {
            AccessToken token = fetchUnlessDone(key, refused, deadline);
            mine.complete(token);
            return token;
        } catch (RuntimeException | Error e) {
            if (deadline.isOver() || Thread.currentThread().isInterrupted()) {
                // Only this call ends: another thread may fetch the token.
                mine.complete(null);
            } else {
                mine.completeExceptionally(e);
            }
            throw e;
        } finally {
            running.remove(key, mine);
        }
    }

    private AccessToken fetchUnlessDone(TokenKey key, @Nullable AccessToken refused, Deadline deadline) {
        // Another thread may have stored a token after this thread looked into the cache.
        AccessToken cached = usable(key, refused);
        if (cached != null && isFresh(cached)) {
            return cached;
        }
        try {
            AccessToken token = fetch(key, deadline);
            cache.put(key, token);
            LOG.debug("fetched the {}, good until {}", key, token.expiresAt());
            return token;
        } catch (FeishuException e) {
            if (cached == null) {
                throw e;
            }
            LOG.debug("could not fetch the next {}; the present one is good until {}", key, cached.expiresAt());
            return cached;
        }
    }

    private boolean isFresh(AccessToken token) {
        return clock.instant().isBefore(token.refreshAt());
    }

    /** The cached token; null if there is none, or it has expired or was refused. */
    private @Nullable AccessToken usable(TokenKey key, @Nullable AccessToken refused) {
        AccessToken token = cache.get(key);
        return token != null && !token.equals(refused) && clock.instant().isBefore(token.expiresAt()) ? token : null;
    }

    private AccessToken fetch(TokenKey key, Deadline deadline) {
        switch (key.kind()) {
            case USER:
                return ofUser(key, deadline);
            case APP:
                return tickets == null
                        ? endpoint.ofCustomApp("app_access_token", deadline)
                        : ofStoreApp(tickets, deadline);
            default:
                return tickets == null
                        ? endpoint.ofCustomApp("tenant_access_token", deadline)
                        : ofTenant(key.subject(), deadline);
        }
    }

    private AccessToken ofUser(TokenKey key, Deadline deadline) {
        AccessToken last = cache.get(key);
        String refreshToken = last == null ? null : last.refreshToken();
        if (refreshToken == null) {
            throw impossible("of the user is not there or cannot be refreshed: the user has to log in");
        }
        return endpoint.refreshed(refreshToken, deadline);
    }

    private AccessToken ofStoreApp(AppTickets tickets, Deadline deadline) {
        String ticket = tickets.get(appId);
        if (ticket == null) {
            endpoint.askForTicket(deadline);
            throw impossible("cannot be had, for no app ticket has come yet; one is on its way as an app_ticket event,"
                    + " and whoever receives it has to put it into the AppTickets");
        }
        try {
            return endpoint.ofStoreApp(ticket, deadline);
        } catch (ApiException e) {
            if (e.getCode() == WRONG_TICKET) {
                endpoint.askForTicket(deadline);
            }
            throw e;
        }
    }

    private AccessToken ofTenant(String tenantKey, Deadline deadline) {
        AccessToken app = get(key(TokenKind.APP, ""), null, deadline);
        try {
            return endpoint.ofTenant(app, tenantKey, deadline);
        } catch (ApiException e) {
            if (!REFUSED.contains(e.getCode())) {
                throw e;
            }
            return endpoint.ofTenant(get(key(TokenKind.APP, ""), app, deadline), tenantKey, deadline);
        }
    }

    private InvalidRequestException impossible(String complaint) {
        return new InvalidRequestException("app " + appId, List.of(new Violation("access token", complaint)));
    }

    /** Waits for the token that another thread fetches; null if that thread gave up. */
    private static @Nullable AccessToken await(CompletableFuture<@Nullable AccessToken> fetch, Deadline deadline) {
        try {
            return fetch.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException) {
                throw (RuntimeException) e.getCause();
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new RequestTimeoutException("timed out while another thread fetched a token", e, false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException("interrupted while another thread fetched a token", e, false);
        }
    }
}
