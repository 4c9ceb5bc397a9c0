package io.github.feishucodegen.client.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An access token with its times of refresh and expiry. */
public final class AccessToken {
    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(3);
    private static final int SHARE_OF_LIFE = 10;

    private final String value;
    private final Instant refreshAt;
    private final Instant expiresAt;
    private final @Nullable String refreshToken;

    private AccessToken(String value, Instant refreshAt, Instant expiresAt, @Nullable String refreshToken) {
        this.value = Objects.requireNonNull(value);
        // Milliseconds, because every cache can store them. Equality includes the times, so a cached token must equal
        // the original.
        this.refreshAt = refreshAt.truncatedTo(ChronoUnit.MILLIS);
        this.expiresAt = expiresAt.truncatedTo(ChronoUnit.MILLIS);
        this.refreshToken = refreshToken;
    }

    /**
     * A new token. It is to be refreshed 3 minutes before it expires, or after nine tenths of its life if that is
     * later.
     */
    public static AccessToken issued(String value, Instant issuedAt, Duration life) {
        Duration share = life.dividedBy(SHARE_OF_LIFE);
        Duration margin = share.compareTo(LONGEST_MARGIN) < 0 ? share : LONGEST_MARGIN;
        Instant expiresAt = issuedAt.plus(life);
        return new AccessToken(value, expiresAt.minus(margin), expiresAt, null);
    }

    /** A token from a cache. */
    public static AccessToken of(String value, Instant refreshAt, Instant expiresAt, @Nullable String refreshToken) {
        return new AccessToken(value, refreshAt, expiresAt, refreshToken);
    }

    /** The same token with another refresh token; null removes it. */
    public AccessToken withRefreshToken(@Nullable String token) {
        return new AccessToken(value, refreshAt, expiresAt, token);
    }

    public String value() {
        return value;
    }

    /** The time from which the client fetches the next token. */
    public Instant refreshAt() {
        return refreshAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /**
     * The refresh token, with which the client fetches a user's next token. It is valid once. Null for other kinds of
     * token.
     */
    public @Nullable String refreshToken() {
        return refreshToken;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccessToken
                && value.equals(((AccessToken) other).value)
                && refreshAt.equals(((AccessToken) other).refreshAt)
                && expiresAt.equals(((AccessToken) other).expiresAt)
                && Objects.equals(refreshToken, ((AccessToken) other).refreshToken);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The time of expiry; not the token itself. */
    @Override
    public String toString() {
        return "token until " + expiresAt;
    }
}
