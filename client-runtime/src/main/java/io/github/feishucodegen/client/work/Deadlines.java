package io.github.feishucodegen.client.work;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Ends waits that take too long. All waits of one object have the same length, so that the oldest ends first. One timer
 * serves all of them: a timer for each would take longer than a short handler. Safe for use by many threads.
 */
public final class Deadlines {
    /** From this number on, waits that are over are looked for behind one that is not. */
    private static final int MANY = 256;

    /** A wait for an answer. */
    public interface Wait {
        /** Whether there is an answer. */
        boolean isOver();

        /** The time is over. Called at most once; there may be an answer by now. */
        void expire();
    }

    /** Runs work later, on a thread that must not block. */
    public interface Timer {
        void schedule(Runnable work, long nanos);
    }

    private static final class Open {
        final Wait wait;
        final long end;

        private Open(Wait wait, long end) {
            this.wait = wait;
            this.end = end;
        }
    }

    private final long nanos;
    private final Timer timer;
    private final Queue<Open> open = new ArrayDeque<>();
    private int many = MANY;
    private boolean scheduled;

    public Deadlines(Duration length, Timer timer) {
        nanos = length.toNanos();
        this.timer = timer;
    }

    /** Begins a wait. */
    public void add(Wait wait) {
        synchronized (this) {
            forgetFirst();
            if (open.size() >= many) {
                open.removeIf(each -> each.wait.isOver());
                many = Math.max(MANY, 2 * open.size());
            }
            open.add(new Open(wait, System.nanoTime() + nanos));
            if (scheduled) {
                return;
            }
            scheduled = true;
        }
        timer.schedule(this::sweep, nanos);
    }

    private void forgetFirst() {
        for (Open first = open.peek(); first != null && first.wait.isOver(); first = open.peek()) {
            open.remove();
        }
    }

    private void sweep() {
        List<Wait> late = new ArrayList<>();
        long next;
        synchronized (this) {
            long now = System.nanoTime();
            forgetFirst();
            @Nullable Open first = open.peek();
            while (first != null && first.end - now <= 0) {
                late.add(first.wait);
                open.remove();
                forgetFirst();
                first = open.peek();
            }
            scheduled = first != null;
            next = first == null ? 0 : first.end - now;
        }
        if (next > 0) {
            timer.schedule(this::sweep, next);
        }
        late.forEach(Wait::expire);
    }

    /** The number of waits that are kept, with some that are over. */
    synchronized int size() {
        return open.size();
    }
}
