package io.github.feishucodegen.portal;

import java.time.Duration;
import java.time.Instant;

/** A clock that only pauses move. Its time of day jumps by a year with each look. */
final class VirtualTime implements Timing {
    private static final Duration JUMP = Duration.ofDays(365);

    private long nanos = Long.MAX_VALUE - 1_000_000_000L;
    private Instant day = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public synchronized long nanoTime() {
        return nanos;
    }

    @Override
    public synchronized Instant now() {
        day = day.plus(JUMP);
        return day;
    }

    @Override
    public synchronized void sleep(Duration pause) {
        nanos += pause.toNanos();
    }

    @Override
    public double random() {
        return 0.5;
    }
}
