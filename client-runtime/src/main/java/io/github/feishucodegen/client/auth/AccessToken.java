package io.github.feishucodegen.client.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A token and how long it is good for. */
public final class AccessToken {
    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(3);
    private static final int SHARE_OF_LIFE = 10;

    private final String value;
    private final Instant refreshAt;
    private final Instant expiresAt;

    private AccessToken(String value, Instant refreshAt, Instant expiresAt) {
        this.value = value;
        this.refreshAt = refreshAt;
        this.expiresAt = expiresAt;
    }

    /** A token to be replaced three minutes before it expires, or when nine tenths of a shorter life are over. */
    public static AccessToken issued(String value, Instant issuedAt, Duration life) {
        Duration share = life.dividedBy(SHARE_OF_LIFE);
        Duration margin = share.compareTo(LONGEST_MARGIN) < 0 ? share : LONGEST_MARGIN;
        Instant expiresAt = issuedAt.plus(life);
        return new AccessToken(Objects.requireNonNull(value), expiresAt.minus(margin), expiresAt);
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccessToken
                && value.equals(((AccessToken) other).value)
                && refreshAt.equals(((AccessToken) other).refreshAt)
                && expiresAt.equals(((AccessToken) other).expiresAt);
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
