package io.github.feishucodegen.client.retry;

import java.time.Duration;

/** A rate limit: a number of calls within a period. */
public final class RateLimit {
    private final int calls;
    private final Duration window;

    /**
     * @param calls the number of calls
     * @param window the period
     * @throws IllegalArgumentException if the number or the period is not positive
     */
    public RateLimit(int calls, Duration window) {
        if (calls < 1 || window.isZero() || window.isNegative()) {
            throw new IllegalArgumentException("not a rate: " + calls + " calls in " + window);
        }
        this.calls = calls;
        this.window = window;
    }

    public int calls() {
        return calls;
    }

    public Duration window() {
        return window;
    }

    @Override
    public String toString() {
        return calls + " calls in " + window.toSeconds() + " s";
    }
}
