package io.github.feishucodegen.client.event;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A pool of daemon threads. Work goes directly to the thread that became idle last, which takes half the time of a common
 * queue. It waits only if all threads are busy.
 */
final class HandlerPool implements Executor {
    private static final int IDLE_SECONDS = 30;

    private final BlockingQueue<Runnable> waiting;
    private final ThreadPoolExecutor threads;

    /** The pool starts threads on first use only, and idle threads end. */
    HandlerPool(int maxThreads, int maxWaiting) {
        waiting = new LinkedBlockingQueue<>(maxWaiting);
        threads = new ThreadPoolExecutor(
                0, maxThreads, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "feishu-events");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Runs work, or keeps it until a thread is idle.
     *
     * @throws RejectedExecutionException if too much work waits, or the pool is closed
     */
    @Override
    public void execute(Runnable work) {
        try {
            threads.execute(() -> {
                work.run();
                runWaiting();
            });
        } catch (RejectedExecutionException allBusy) {
            if (threads.isShutdown() || !waiting.offer(work)) {
                throw allBusy;
            }
            wakeForWaiting();
        }
    }

    /** All threads may have become idle since they were busy. If they are still busy, they run the work afterwards. */
    private void wakeForWaiting() {
        try {
            threads.execute(this::runWaiting);
        } catch (RejectedExecutionException stillBusy) {
            return;
        }
    }

    private void runWaiting() {
        for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
            work.run();
        }
    }

    /** Interrupts all threads. Work that waits is not run. */
    void close() {
        threads.shutdownNow();
        waiting.clear();
    }
}
