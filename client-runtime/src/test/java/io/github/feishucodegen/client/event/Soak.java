package io.github.feishucodegen.client.event;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Many events that a platform sends with random faults, each until it is acknowledged. It counts how often the handler of
 * each succeeded. The system property {@code soak.events} sets the number of events, and {@code soak.seed} the faults.
 */
public final class Soak {
    public static final int EVENTS = Integer.getInteger("soak.events", 3_000);
    private static final long SEED = Long.getLong("soak.seed", 1);
    private static final int SENDERS = 32;
    private static final int MOST_ATTEMPTS = 1_000;

    /** The time for an answer. Late handlers take longer. */
    public static final Duration DEADLINE = Duration.ofMillis(60);

    private final AtomicIntegerArray handled = new AtomicIntegerArray(EVENTS);
    private final AtomicIntegerArray calls = new AtomicIntegerArray(EVENTS);
    private final AtomicInteger next = new AtomicInteger();
    public final AtomicLong attempts = new AtomicLong();
    public final AtomicLong acknowledged = new AtomicLong();
    public final AtomicLong thrown = new AtomicLong();
    public final AtomicLong late = new AtomicLong();

    /** Sends one event once. */
    public interface Sending {
        /** Returns whether the platform has seen that the event was acknowledged. */
        boolean send(int number, SplittableRandom random) throws Exception;
    }

    /** The handler: it throws, is late, or succeeds. */
    public void handle(String eventId) throws Exception {
        int number = Integer.parseInt(eventId.substring(eventId.indexOf('-') + 1));
        int call = calls.incrementAndGet(number);
        int kind = new SplittableRandom(SEED + 31L * number).nextInt(100);
        if (kind < 5 && call <= 2) {
            thrown.incrementAndGet();
            throw new IllegalStateException("on purpose");
        }
        if (kind == 5) {
            late.incrementAndGet();
            Thread.sleep(2 * DEADLINE.toMillis());
        }
        handled.incrementAndGet(number);
    }

    /** Sends all events, from several threads. */
    public void run(Sending sending) throws Exception {
        AtomicReference<Throwable> problem = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(SENDERS);
        for (int i = 0; i < SENDERS; i++) {
            new Thread(() -> {
                        try {
                            for (int n = next.getAndIncrement(); n < EVENTS; n = next.getAndIncrement()) {
                                sendUntilAcknowledged(n, sending);
                            }
                        } catch (Throwable e) {
                            problem.compareAndSet(null, e);
                        } finally {
                            done.countDown();
                        }
                    })
                    .start();
        }
        if (!done.await(60 + EVENTS / 50, TimeUnit.SECONDS)) {
            throw new AssertionError("not all events were acknowledged");
        }
        if (problem.get() != null) {
            throw new AssertionError(problem.get());
        }
    }

    private void sendUntilAcknowledged(int number, Sending sending) throws Exception {
        SplittableRandom random = new SplittableRandom(SEED + number);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            attempts.incrementAndGet();
            if (sending.send(number, random)) {
                return;
            }
            Thread.sleep(attempt < 3 ? 1 : 20);
        }
        throw new AssertionError("event " + number + " was never acknowledged");
    }

    /** Does something at random moments until the end of the soak. */
    public static Thread often(BooleanSupplier end, Duration most, Disturbance disturbance) {
        Thread thread = new Thread(() -> {
            SplittableRandom random = new SplittableRandom(SEED);
            while (!end.getAsBoolean()) {
                try {
                    Thread.sleep(random.nextLong(most.toMillis()) + 1);
                    disturbance.happen(random);
                } catch (Exception e) {
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** A fault of the network or of the program. */
    public interface Disturbance {
        void happen(SplittableRandom random) throws Exception;
    }

    /** The events whose handler succeeded this number of times. */
    public long handledTimes(int times) {
        long count = 0;
        for (int i = 0; i < EVENTS; i++) {
            count += handled.get(i) == times ? 1 : 0;
        }
        return count;
    }

    /** What came of it, for docs/benchmarks.md. */
    public String report(String way) {
        return String.format(
                "%s: %,d events in %,d attempts, %,d acknowledged, %,d exceptions, %,d late handlers,"
                        + " %,d handled once, %,d never, %,d more than once%n",
                way,
                EVENTS,
                attempts.get(),
                acknowledged.get(),
                thrown.get(),
                late.get(),
                handledTimes(1),
                handledTimes(0),
                EVENTS - handledTimes(0) - handledTimes(1));
    }
}
