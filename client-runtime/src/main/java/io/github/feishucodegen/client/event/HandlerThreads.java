package io.github.feishucodegen.client.event;

import io.github.feishucodegen.client.work.HandlerPool;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The threads on which handlers run, and the number of events that are being handled. */
final class HandlerThreads {
    private static final int THREADS = 64;
    private static final int MAX_WAITING = 10_000;

    private final Executor executor;
    private final @Nullable HandlerPool own;
    private int running;
    private boolean closed;

    /** @param executor null for a new pool that this object owns */
    HandlerThreads(@Nullable Executor executor) {
        if (executor == null) {
            HandlerPool pool = new HandlerPool("feishu-events", THREADS, MAX_WAITING);
            this.executor = pool;
            own = pool;
        } else {
            this.executor = executor;
            own = null;
        }
    }

    Executor executor() {
        return executor;
    }

    /**
     * Counts an event, until {@link #end()}.
     *
     * @throws RejectedExecutionException after {@link #close(Duration)}
     */
    synchronized void begin() {
        if (closed) {
            throw new RejectedExecutionException("the dispatcher is closed");
        }
        running++;
    }

    synchronized void end() {
        running--;
        if (running == 0) {
            notifyAll();
        }
    }

    /**
     * Takes no further events and waits for those that are being handled. Then it interrupts the threads of an own pool.
     *
     * @return whether all events were handled in time
     */
    boolean close(Duration patience) {
        boolean drained = drain(patience);
        if (own != null) {
            own.close();
        }
        return drained;
    }

    private synchronized boolean drain(Duration patience) {
        closed = true;
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toNanos(); running > 0 && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return running == 0;
    }
}
