package io.github.feishucodegen;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.function.Executable;

/**
 * Limits how much work something may be. What counts is the time that its thread has a processor, not the time that passes:
 * other programs and other tests take no part of it.
 */
public final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final long LOOK_MILLIS = 20;

    private ProcessorTime() {}

    /**
     * Runs the work in a thread of its own.
     *
     * @throws AssertionError if the work has taken more, with the place where it was then. Work that heeds interruptions
     *     ends; other work goes on to its end.
     */
    public static void within(Duration limit, Executable work) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            try {
                work.execute();
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
        Thread thread = new Thread(task, "limited");
        thread.setDaemon(true);
        thread.start();
        long start = System.nanoTime();
        while (!isDone(task)) {
            boolean tooMuch = THREADS.getThreadCpuTime(thread.getId()) > limit.toNanos();
            if (tooMuch || System.nanoTime() - start > LONGEST_WAIT.toNanos()) {
                AssertionError error = new AssertionError(
                        tooMuch ? "more work than " + limit : "neither done nor at work after " + LONGEST_WAIT);
                error.setStackTrace(thread.getStackTrace());
                thread.interrupt();
                throw error;
            }
        }
    }

    private static boolean isDone(FutureTask<?> task) {
        try {
            task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
