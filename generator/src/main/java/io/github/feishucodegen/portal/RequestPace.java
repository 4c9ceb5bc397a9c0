package io.github.feishucodegen.portal;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Spaces requests evenly. The rate is halved when the server is busy, and rises by a constant step with each success,
 * up to the rate that the user allows.
 */
final class RequestPace {
    /** What a success adds to a reduced rate, in requests per second. */
    private static final double STEP = 0.05;

    private static final double SLOWEST = 0.2;

    /** Requests are this much further apart than the rate says, because some arrive sooner than they were spaced. */
    private static final double MARGIN = 1.05;

    private static final long SECOND = 1_000_000_000L;

    /** The number of requests from which the rate of unlimited requests is measured. */
    private static final int MEASURED = 16;

    private final double allowed;
    private final Timing timing;

    /** Held by the one thread that waits for the next request. It is fair, so requests keep their order. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private final long[] sent = new long[MEASURED];
    private long count;
    private double rate;
    private long next;
    private long lastSlowed;

    /** @param allowed requests per second; infinite if there is no limit */
    RequestPace(double allowed, Timing timing) {
        this.allowed = allowed;
        this.timing = timing;
        this.rate = allowed;
        this.next = timing.nanoTime();
        this.lastSlowed = next - SECOND;
    }

    /** Returns when the next request may be sent. */
    void await() throws InterruptedException {
        turn.lockInterruptibly();
        try {
            for (long wait = untilNext(); wait > 0; wait = untilNext()) {
                timing.sleep(Duration.ofNanos(wait));
            }
            send();
        } finally {
            turn.unlock();
        }
    }

    synchronized void succeeded() {
        rate = Math.min(allowed, rate + STEP);
    }

    /** Halves the rate, at most once in a second, and sends nothing during the pause. */
    synchronized void slowDown(Duration pause) {
        long now = timing.nanoTime();
        if (now - lastSlowed >= SECOND) {
            lastSlowed = now;
            rate = Math.max(SLOWEST, (Double.isInfinite(rate) ? measured() : rate) / 2);
        }
        next = later(next, now + Math.max(pause.toNanos(), interval()));
    }

    synchronized double rate() {
        return rate;
    }

    private synchronized long untilNext() {
        return next - timing.nanoTime();
    }

    private synchronized void send() {
        long now = timing.nanoTime();
        sent[(int) (count++ % MEASURED)] = now;
        next = later(next, now + interval());
    }

    private long interval() {
        return Double.isInfinite(rate) ? 0 : (long) (MARGIN * SECOND / rate);
    }

    /** The rate of the last requests. */
    private double measured() {
        if (count < MEASURED) {
            return Math.max(1, count);
        }
        long span = sent[(int) ((count - 1) % MEASURED)] - sent[(int) (count % MEASURED)];
        return (MEASURED - 1) * (double) SECOND / Math.max(1, span);
    }

    /** The later of two times. Times can overflow, so only their difference counts. */
    private static long later(long a, long b) {
        return a - b > 0 ? a : b;
    }
}
