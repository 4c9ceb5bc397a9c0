package io.github.feishucodegen.client.retry;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often and after what time a call is sent again.
 *
 * <p>Again goes what the platform refused because of too many calls; and what is safe to repeat, if no answer came or
 * one of HTTP 500, 502, 503 and 504.
 *
 * <p>Where the server says when to come back ({@code Retry-After}, {@code x-ogw-ratelimit-reset}), the client waits that
 * long, and up to a tenth longer so that many clients do not come back at once; never more than a second longer.
 */
public final class RetryPolicy {
    /** Three attempts, half a second and then a second at most between them, a minute at most where the server asks. */
    public static final RetryPolicy DEFAULT =
            new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(1));
    /** One attempt. */
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

    /** @param attempts all of them; at least 1 */
    public RetryPolicy attempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("there is at least one attempt, not " + attempts);
        }
        return new RetryPolicy(attempts, first, longest, longestAsked);
    }

    /**
     * Waits for a random time, so that many clients do not come back at once.
     *
     * @param first the longest wait after the first attempt; it doubles with each
     * @param longest the longest wait after any
     */
    public RetryPolicy backoff(Duration first, Duration longest) {
        return new RetryPolicy(attempts, notNegative(first), notNegative(longest), longestAsked);
    }

    /** Gives an answer back at once which asks for more time than this. */
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

    /** The wait that a server asks for, and a little more at random. */
    public Duration asked(Duration asked) {
        long tenth = Math.min(asked.toNanos() / 10, LONGEST_JITTER.toNanos());
        return asked.plusNanos(ThreadLocalRandom.current().nextLong(tenth + 1));
    }

    /** A random wait after so many attempts. */
    public Duration backoff(int attempt) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempt - 1, 20));
        long most = (doubled.compareTo(longest) < 0 ? doubled : longest).toNanos();
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(most + 1));
    }
}
