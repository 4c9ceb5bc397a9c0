package io.github.feishucodegen.client.retry;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often and after which wait a call is repeated.
 *
 * <p>A call is repeated if the platform refused it because of too many calls. A call that is safe to repeat is also
 * repeated if no response arrived, or one with HTTP 500, 502, 503 or 504.
 *
 * <p>If the server gives a time ({@code Retry-After}, {@code x-ogw-ratelimit-reset}), the client waits that long. It
 * adds a random time of at most a tenth, never more than one second, so that many clients do not return at once.
 */
public final class RetryPolicy {
    /**
     * Three attempts. The waits between them are random, at most 0.5 and 1 second. If the server asks for a wait of
     * up to 1 minute, the client waits that long; if it asks for more, the client returns its response.
     */
    public static final RetryPolicy DEFAULT =
            new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(1));
    /** One attempt, without a repetition. */
    public static final RetryPolicy NONE = DEFAULT.attempts(1);

    private static final Duration LONGEST_JITTER = Duration.ofSeconds(1);

    private final int attempts;
    private final Duration first;
    private final Duration longest;
    private final Duration longestAsked;

    private RetryPolicy(int attempts, Duration first, Duration longest, Duration longestAsked) {
        this.attempts = attempts;
        this.first = first;
        this.longest = longest;
        this.longestAsked = longestAsked;
    }

    /**
     * The same policy with another number of attempts.
     *
     * @param attempts the total number of attempts, including the first; at least 1
     * @throws IllegalArgumentException if the number is less than 1
     */
    public RetryPolicy attempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("there is at least one attempt, not " + attempts);
        }
        return new RetryPolicy(attempts, first, longest, longestAsked);
    }

    /**
     * The same policy with other random waits, for the case that the server gives no time. The waits are random so
     * that many clients do not return at once.
     *
     * @param first the longest wait after the first attempt; it doubles with each attempt
     * @param longest the longest wait after any attempt
     * @throws IllegalArgumentException if a time is negative
     */
    public RetryPolicy backoff(Duration first, Duration longest) {
        return new RetryPolicy(attempts, notNegative(first), notNegative(longest), longestAsked);
    }

    /**
     * The same policy with another limit for the wait that a server asks for. If a server asks for more, the client
     * returns its response at once.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public RetryPolicy longestAsked(Duration longestAsked) {
        return new RetryPolicy(attempts, first, longest, notNegative(longestAsked));
    }

    private static Duration notNegative(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a time is not negative: " + time);
        }
        return time;
    }

    public int attempts() {
        return attempts;
    }

    public Duration longestAsked() {
        return longestAsked;
    }

    /** The wait for a server that asks for one: this time plus a short random time. */
    public Duration asked(Duration asked) {
        long tenth = Math.min(asked.toNanos() / 10, LONGEST_JITTER.toNanos());
        return asked.plusNanos(ThreadLocalRandom.current().nextLong(tenth + 1));
    }

    /** A random wait after this number of attempts. */
    public Duration backoff(int attempt) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempt - 1, 20));
        long most = (doubled.compareTo(longest) < 0 ? doubled : longest).toNanos();
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(most + 1));
    }
}
