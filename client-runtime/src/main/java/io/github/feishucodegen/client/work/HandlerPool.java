package io.github.feishucodegen.client.work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A pool of daemon threads for handlers, which may block. Work wakes a thread at once as long as fewer threads are busy than
 * the machine has processors. More threads would not make short handlers faster, but changing between threads takes longer
 * than such a handler. If work still waits after a millisecond, the busy threads block, and more threads start.
 */
public final class HandlerPool implements Executor {
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    /** How many ticks without waiting work end the watch. Starting it again takes as long as waking a thread. */
    private static final int QUIET_TICKS = 100;

    private final String name;
    private final int maxThreads;
    private final int maxWaiting;
    private final int eager = Runtime.getRuntime().availableProcessors();

    private final Object lock = new Object();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    /** The thread that became idle last is the first. */
    private final Deque<Worker> idle = new ArrayDeque<>();

    private final Set<Worker> workers = new HashSet<>();
    private int busy;
    private long added;
    private long taken;
    private long finished;
    private boolean watched;
    private boolean closed;
    private @Nullable Thread watch;

    /**
     * The pool starts threads on first use only, and idle threads end.
     *
     * @param maxWaiting the most work that waits while all threads are busy
     */
    public HandlerPool(String name, int maxThreads, int maxWaiting) {
        this.name = name;
        this.maxThreads = maxThreads;
        this.maxWaiting = maxWaiting;
    }

    /**
     * Runs work, or keeps it until a thread is idle.
     *
     * @throws RejectedExecutionException if too much work waits, or the pool is closed
     */
    @Override
    public void execute(Runnable work) {
        Thread next;
        synchronized (lock) {
            if (closed || added - finished >= (long) maxThreads + maxWaiting) {
                throw new RejectedExecutionException(closed ? "the pool is closed" : "too much work waits");
            }
            waiting.add(work);
            added++;
            next = busy < eager ? nextWorker() : nextWatch();
        }
        wake(next);
    }

    private static void wake(@Nullable Thread thread) {
        if (thread == null) {
            return;
        }
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        } else {
            LockSupport.unpark(thread);
        }
    }

    /** A thread that is busy from now on, and that the caller wakes. Null if all are busy. */
    private @Nullable Thread nextWorker() {
        Worker worker = idle.poll();
        if (worker == null) {
            if (workers.size() >= maxThreads) {
                return null;
            }
            worker = new Worker();
            workers.add(worker);
        }
        worker.busy = true;
        busy++;
        return worker.thread;
    }

    /** The thread that watches over waiting work, if it sleeps. */
    private @Nullable Thread nextWatch() {
        if (watched || workers.size() - idle.size() >= maxThreads) {
            return null;
        }
        watched = true;
        if (watch == null) {
            watch = thread(this::watch, name + "-watch");
        }
        return watch;
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private final class Worker implements Runnable {
        final Thread thread = thread(this, name);
        /** Whether the thread looks for work. Another thread sets it before it wakes this one. */
        volatile boolean busy;

        @Override
        public void run() {
            for (Runnable work = next(this, 0); work != null; work = next(this, 1)) {
                try {
                    work.run();
                } catch (Throwable e) { // The thread goes on. Deliveries catch what handlers throw.
                    thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
                }
            }
        }
    }

    /**
     * The next work of a thread; null at its end.
     *
     * @param done how much work the thread has finished since it asked before
     */
    private @Nullable Runnable next(Worker worker, int done) {
        int unreported = done;
        while (true) {
            synchronized (lock) {
                finished += unreported;
                unreported = 0;
                Runnable work = waiting.poll();
                if (work != null) {
                    taken++;
                    return work;
                }
                worker.busy = false;
                busy--;
                if (closed) {
                    workers.remove(worker);
                    return null;
                }
                idle.push(worker);
            }
            if (!awaitWork(worker)) {
                return null;
            }
        }
    }

    /** Returns false if the thread ends because there was no work for it. */
    private boolean awaitWork(Worker worker) {
        long end = System.nanoTime() + IDLE_NANOS;
        while (!worker.busy) {
            long left = end - System.nanoTime();
            if (left > 0) {
                LockSupport.parkNanos(this, left);
                if (Thread.interrupted() && closed()) {
                    left = 0;
                }
            }
            if (left <= 0) {
                synchronized (lock) {
                    if (idle.remove(worker)) {
                        workers.remove(worker);
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean closed() {
        synchronized (lock) {
            return closed;
        }
    }

    /** Wakes further threads while work waits for more than a tick. */
    private void watch() {
        long addedBefore = 0;
        long takenBefore = 0;
        int quiet = 0;
        do {
            LockSupport.parkNanos(this, TICK_NANOS);
            List<Thread> woken = List.of();
            synchronized (lock) {
                quiet = waiting.isEmpty() ? quiet + 1 : 0;
                if (taken < addedBefore) {
                    woken = moreWorkers(taken == takenBefore ? Math.max(1, busy) : 1);
                }
                addedBefore = added;
                takenBefore = taken;
                watched = quiet < QUIET_TICKS;
            }
            woken.forEach(HandlerPool::wake);
        } while (quiet < QUIET_TICKS || awaitWatch());
    }

    /** Returns false if the watch ends because nothing waited for long. */
    private boolean awaitWatch() {
        long end = System.nanoTime() + IDLE_NANOS;
        while (true) {
            long left = end - System.nanoTime();
            synchronized (lock) {
                if (watched) {
                    return true;
                }
                if (closed || left <= 0) {
                    watch = null;
                    return false;
                }
            }
            LockSupport.parkNanos(this, left);
        }
    }

    private List<Thread> moreWorkers(int most) {
        List<Thread> more = new ArrayList<>();
        while (more.size() < Math.min(most, waiting.size())) {
            Thread next = nextWorker();
            if (next == null) {
                break;
            }
            more.add(next);
        }
        return more;
    }

    /** Takes no further work. The work that waits is run. */
    public void finish() {
        end(false);
    }

    /** Interrupts all threads. Work that waits is not run. */
    public void close() {
        end(true);
    }

    private void end(boolean now) {
        Set<Worker> woken;
        Thread watching;
        synchronized (lock) {
            closed = true;
            if (now) {
                finished += waiting.size();
                waiting.clear();
            }
            woken = new HashSet<>(now ? workers : idle);
            watching = watch;
        }
        for (Worker worker : woken) {
            worker.thread.interrupt();
        }
        if (watching != null) {
            LockSupport.unpark(watching);
        }
    }
}
