package io.github.feishucodegen.benchmarks.official;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.github.feishucodegen.client.event.EventReq;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What one event takes in a dispatcher, with threads that send requests as fast as they are answered.
 *
 * @param perSecond events per second
 * @param cpu processor time of all threads for one event, in nanoseconds; it varies less on a busy machine
 * @param allocated bytes of all threads for one event
 * @param p99 the time in which 99 % of the requests were answered, in nanoseconds
 */
record WebhookLoad(double perSecond, long cpu, long allocated, long p99) {
    /** A dispatcher. */
    interface Side extends AutoCloseable {
        /** Handles one request and returns the status of the answer. */
        int handle(EventReq request) throws Throwable;

        /** The most requests that each sender has under way at once. One means that it waits for each answer. */
        default int window() {
            return 1;
        }

        /** Handles one request without waiting for its answer. */
        default CompletionStage<Integer> handleAsync(EventReq request) {
            throw new UnsupportedOperationException();
        }

        /** Waits for the handlers that still run. */
        default void drain() {}

        /** Ends the threads. */
        @Override
        default void close() {}
    }

    /** The best of each figure: another process can only make it worse. */
    WebhookLoad best(WebhookLoad other) {
        return new WebhookLoad(
                Math.max(perSecond, other.perSecond),
                Math.min(cpu, other.cpu),
                Math.min(allocated, other.allocated),
                Math.min(p99, other.p99));
    }

    /**
     * Sends each request once.
     *
     * @param callers the number of threads that send
     */
    static WebhookLoad of(Side side, int callers, List<EventReq> requests) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(callers);
        try {
            long[] times = new long[requests.size()];
            AtomicInteger next = new AtomicInteger();
            long cpu = processorTime();
            Map<Long, Long> allocated = bytesOfThreads();
            long start = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                running.add(senders.submit(() -> send(side, requests, next, times)));
            }
            for (Future<?> sender : running) {
                sender.get();
            }
            side.drain();
            long nanos = System.nanoTime() - start;
            long bytes = bytesSince(allocated) / requests.size();
            long processors = (processorTime() - cpu) / requests.size();
            Arrays.sort(times);
            return new WebhookLoad(requests.size() * 1e9 / nanos, processors, bytes, times[times.length * 99 / 100]);
        } finally {
            senders.shutdown();
        }
    }

    private static void send(Side side, List<EventReq> requests, AtomicInteger next, long[] times) {
        if (side.window() > 1) {
            sendAsync(side, requests, next, times);
            return;
        }
        for (int i = next.getAndIncrement(); i < times.length; i = next.getAndIncrement()) {
            long start = System.nanoTime();
            int status;
            try {
                status = side.handle(requests.get(i));
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
            if (status != 200) {
                throw new AssertionError("status " + status);
            }
            times[i] = System.nanoTime() - start;
        }
    }

    private static void sendAsync(Side side, List<EventReq> requests, AtomicInteger next, long[] times) {
        Semaphore free = new Semaphore(side.window());
        for (int i = next.getAndIncrement(); i < times.length; i = next.getAndIncrement()) {
            int number = i;
            free.acquireUninterruptibly();
            long start = System.nanoTime();
            side.handleAsync(requests.get(i)).whenComplete((status, problem) -> {
                if (problem == null && status == 200) {
                    times[number] = System.nanoTime() - start;
                    free.release();
                }
            });
        }
        try {
            if (!free.tryAcquire(side.window(), 30, TimeUnit.SECONDS)) {
                throw new AssertionError("a request was not answered with 200");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Map<Long, Long> bytesOfThreads() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Map<Long, Long> bytes = new HashMap<>();
        for (long thread : threads.getAllThreadIds()) {
            bytes.put(thread, threads.getThreadAllocatedBytes(thread));
        }
        return bytes;
    }

    /** The bytes of the threads that still live. Those of earlier dispatchers may have ended. */
    private static long bytesSince(Map<Long, Long> before) {
        long sum = 0;
        for (Map.Entry<Long, Long> thread : bytesOfThreads().entrySet()) {
            sum += Math.max(0, thread.getValue() - before.getOrDefault(thread.getKey(), 0L));
        }
        return sum;
    }
}
