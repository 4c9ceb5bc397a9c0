package io.github.feishucodegen.client.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A token and how long it is good for. */
public final class AccessToken {
    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(3);
    private static final int SHARE_OF_LIFE = 10;

    private final String value;
    private final Instant refreshAt;
    private final Instant expiresAt;
    private final @Nullable String refreshToken;

    private AccessToken(String value, Instant refreshAt, Instant expiresAt, @Nullable String refreshToken) {
        this.value = Objects.requireNonNull(value);
        // In a precision that every cache can keep, for a token is known again by its times too.
        this.refreshAt = refreshAt.truncatedTo(ChronoUnit.MILLIS);
        this.expiresAt = expiresAt.truncatedTo(ChronoUnit.MILLIS);
        this.refreshToken = refreshToken;
    }

    /** A token to be replaced three minutes before it expires, or when nine tenths of a shorter life are over. */
    public static AccessToken issued(String value, Instant issuedAt, Duration life) {
        Duration share = life.dividedBy(SHARE_OF_LIFE);
        Duration margin = share.compareTo(LONGEST_MARGIN) < 0 ? share : LONGEST_MARGIN;
        Instant expiresAt = issuedAt.plus(life);
        return new AccessToken(value, expiresAt.minus(margin), expiresAt, null);
    }

    /** A token as a cache kept it. */
    public static AccessToken of(String value, Instant refreshAt, Instant expiresAt, @Nullable String refreshToken) {
        return new AccessToken(value, refreshAt, expiresAt, refreshToken);
    }

    AccessToken withRefreshToken(@Nullable String token) {
        return new AccessToken(value, refreshAt, expiresAt, token);
    }

    public String value() {
        return value;
    }

    /** When it is time to fetch another. */
    public Instant refreshAt() {
        return refreshAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** By which the next token of a user is fetched; good for one time. Null for tokens of other kinds. */
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

    /** Without the token. */
    @Override
    public String toString() {
        return "token until " + expiresAt;
    }
}
