package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.http.Deadline;
import io.github.feishucodegen.client.retry.RateLimit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Delays calls so that they keep to their documented rate limits. Safe for use by many threads. */
public final class CallLimiter {
    /** If there are more queues than this, the idle ones are removed. */
    private static final int MANY = 1000;

    private final Sleeper sleeper;
    private final LongSupplier nanos;
    private final Map<String, Queue> queues = new HashMap<>();

    /** @param nanos a clock such as {@link System#nanoTime()} */
    public CallLimiter(Sleeper sleeper, LongSupplier nanos) {
        this.sleeper = sleeper;
        this.nanos = nanos;
    }

    /**
     * Waits until the call may be sent.
     *
     * @param key the key whose calls are counted together
     * @throws RequestTimeoutException if the wait would exceed the deadline; the call is not counted then
     */
    public void await(String key, List<RateLimit> limits, Deadline deadline) {
        if (limits.isEmpty()) {
            return;
        }
        Duration wait = reserve(key, limits, deadline.left());
        if (wait.isZero()) {
            return;
        }
        try {
            sleeper.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException("interrupted before the call", e, false);
        }
    }

    private synchronized Duration reserve(String key, List<RateLimit> limits, Duration most) {
        long now = nanos.getAsLong();
        if (queues.size() > MANY) {
            queues.values().removeIf(queue -> queue.isIdle(now));
        }
        Queue queue = queues.computeIfAbsent(key, name -> new Queue(limits));
        long start = queue.earliest(now);
        Duration wait = Duration.ofNanos(start - now);
        if (wait.compareTo(most) > 0) {
            throw new RequestTimeoutException(
                    "too many calls for " + limits + ": the next may go in " + wait.toMillis() + " ms", null, false);
        }
        queue.add(start);
        return wait;
    }

    synchronized int size() {
        return queues.size();
    }

    /** The calls of one key. */
    private static final class Queue {
        private final List<Window> windows = new ArrayList<>();

        Queue(List<RateLimit> limits) {
            limits.forEach(limit -> windows.add(new Window(limit)));
        }

        long earliest(long now) {
            long earliest = now;
            for (Window window : windows) {
                long ofWindow = window.earliest(now);
                // Compares the difference, because values of nanoTime may overflow.
                earliest = ofWindow - earliest > 0 ? ofWindow : earliest;
            }
            return earliest;
        }

        void add(long start) {
            windows.forEach(window -> window.add(start));
        }

        boolean isIdle(long now) {
            return windows.stream().allMatch(window -> window.isIdle(now));
        }
    }

    /** The start times of the latest calls, at most as many as the window allows. */
    private static final class Window {
        private final int calls;
        private final long length;
        private final Deque<Long> starts = new ArrayDeque<>();

        Window(RateLimit limit) {
            calls = limit.calls();
            length = limit.window().toNanos();
        }

        long earliest(long now) {
            return starts.size() < calls ? now : starts.getFirst() + length;
        }

        void add(long start) {
            starts.addLast(start);
            if (starts.size() > calls) {
                starts.removeFirst();
            }
        }

        boolean isIdle(long now) {
            return starts.isEmpty() || starts.getLast() + length - now <= 0;
        }
    }
}
