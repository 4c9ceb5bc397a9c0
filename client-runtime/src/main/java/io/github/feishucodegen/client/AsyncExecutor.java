package io.github.feishucodegen.client;

import io.github.feishucodegen.client.engine.DaemonPool;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs calls on the threads of a given executor, or on a pool that this object owns. */
final class AsyncExecutor {
    private static final int THREADS = 64;

    private final Executor executor;
    private final @Nullable ThreadPoolExecutor own;

    /** @param executor null for a new pool that this object owns */
    AsyncExecutor(@Nullable Executor executor) {
        if (executor == null) {
            ThreadPoolExecutor pool = DaemonPool.create("feishu-client", THREADS);
            this.executor = pool;
            own = pool;
        } else {
            this.executor = executor;
            own = null;
        }
    }

    <T> CompletableFuture<T> run(Supplier<T> work) {
        Task<T> task = new Task<>(work);
        executor.execute(task);
        return task;
    }

    /**
     * Interrupts the calls that run on the owned pool and cancels those that wait for it. A given executor is not
     * changed.
     */
    void close() {
        if (own != null) {
            for (Runnable waiting : own.shutdownNow()) {
                ((Task<?>) waiting).cancel(true);
            }
        }
    }

    /** A future whose cancellation interrupts its work, unlike that of the JDK's {@code CompletableFuture}. */
    private static final class Task<T> extends CompletableFuture<T> implements Runnable {
        private final Supplier<T> work;
        private @Nullable Thread runner;

        Task(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            synchronized (this) {
                if (isDone()) {
                    return;
                }
                runner = Thread.currentThread();
            }
            try {
                complete(work.get());
            } catch (RuntimeException | Error e) {
                completeExceptionally(e);
            } finally {
                synchronized (this) {
                    runner = null;
                }
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            synchronized (this) {
                Thread thread = runner;
                if (cancelled && thread != null) {
                    thread.interrupt();
                }
            }
            return cancelled;
        }
    }
}
