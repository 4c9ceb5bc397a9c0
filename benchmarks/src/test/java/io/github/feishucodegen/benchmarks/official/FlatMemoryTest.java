package io.github.feishucodegen.benchmarks.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.event.EventReq;
import io.github.feishucodegen.client.longconnection.LongConnection;
import io.github.feishucodegen.client.testing.FakeEvent;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Events at a steady rate through a webhook and through a long connection at the same time: 20,000 and 5,000 per second. It
 * prints the live heap after each minute, which does not grow. It runs on demand: {@code -Dfeishu.flat.minutes=10}. See
 * docs/benchmarks.md.
 */
@EnabledIfSystemProperty(named = "feishu.flat.minutes", matches = "\\d+")
class FlatMemoryTest {
    private static final int WEBHOOK_RATE = 20_000;
    private static final int CONNECTION_RATE = 5_000;
    private static final int SENDERS = 2;
    private static final int SECONDS = 60;
    /** Growth that a full garbage collection can leave by chance. */
    private static final long CHANCE = 4 << 20;

    private final AtomicLong handled = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong number = new AtomicLong();
    /** How many answers took so many tenths of a millisecond; the last place has all that took longer. */
    private final AtomicLongArray times = new AtomicLongArray(10_000);

    @Test
    void theHeapStaysFlat() throws Exception {
        int minutes = Integer.getInteger("feishu.flat.minutes");
        List<Long> heap = new ArrayList<>();
        try (WebhookDispatcher webhook = dispatcher("v-token", "key");
                WebhookDispatcher payloads = dispatcher("", "");
                LoadServer server = new LoadServer(LoadEvents.payload("e-00000000"));
                LongConnection connection = LongConnection.newBuilder("cli_app", "secret")
                        .baseUrl(server.baseUrl())
                        .receiver(payloads)
                        .build()) {
            connection.start();
            server.awaitConnection();
            System.out.println(
                    "| minute | webhook events/s | p99, ms | long connection events/s | p99, ms | live heap, kB"
                            + " | threads |\n|---|---:|---:|---:|---:|---:|---:|");
            for (int minute = 1; minute <= minutes; minute++) {
                long before = acknowledged.get();
                long start = System.nanoTime();
                List<Thread> senders = new ArrayList<>();
                for (int i = 0; i < SENDERS; i++) {
                    Thread sender = new Thread(() -> send(webhook), "sender");
                    sender.start();
                    senders.add(sender);
                }
                LoadServer.Load load = server.push(SECONDS * CONNECTION_RATE, 10_000, CONNECTION_RATE);
                for (Thread sender : senders) {
                    sender.join();
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                heap.add(liveHeap());
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %,.0f | %.1f | %,.0f | %.1f | %,d | %d |%n",
                        minute,
                        (acknowledged.get() - before) / seconds,
                        takeP99() / 10.0,
                        load.perSecond(),
                        load.p99() / 1e6,
                        heap.get(minute - 1) / 1000,
                        Thread.activeCount());
            }
        }

        assertThat(refused).hasValue(0);
        assertThat(handled.get()).isEqualTo(number.get() + (long) minutes * SECONDS * CONNECTION_RATE);
        assertThat(heap.get(heap.size() - 1)).isLessThan(heap.get(Math.min(1, heap.size() - 1)) + CHANCE);
    }

    private WebhookDispatcher dispatcher(String token, String key) {
        return new WebhookDispatcher.Builder(token, key)
                .onP2MessageReceiveV1(event -> {
                    if (event.getEvent().message().content() != null) {
                        handled.incrementAndGet();
                    }
                })
                .build();
    }

    /** Sends signed requests for a minute, each with an id of its own, and does not wait for their answers. */
    private void send(WebhookDispatcher webhook) {
        FakePlatform platform = new FakePlatform().eventSecrets("v-token", "key");
        FakeEvent event = FakeEvent.of("im.message.receive_v1", LoadEvents.EVENT);
        long start = System.nanoTime();
        long end = start + SECONDS * 1_000_000_000L;
        long sent = 0;
        while (System.nanoTime() < end) {
            long due = (System.nanoTime() - start) * (WEBHOOK_RATE / SENDERS) / 1_000_000_000;
            if (sent >= due) {
                LockSupport.parkNanos(500_000);
                continue;
            }
            sent++;
            EventReq request = platform.request(event.id("event-" + number.incrementAndGet()));
            long pushed = System.nanoTime();
            webhook.handleAsync(request).whenComplete((answer, problem) -> {
                int tenths = (int) Math.min(times.length() - 1, (System.nanoTime() - pushed) / 100_000);
                times.incrementAndGet(tenths);
                (answer.getStatusCode() == 200 ? acknowledged : refused).incrementAndGet();
            });
        }
        while (acknowledged.get() + refused.get() < number.get()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** In tenths of a millisecond. */
    private int takeP99() {
        long all = 0;
        for (int i = 0; i < times.length(); i++) {
            all += times.get(i);
        }
        int p99 = 0;
        for (long seen = times.get(0); seen < all * 99 / 100; seen += times.get(p99)) {
            p99++;
        }
        for (int i = 0; i < times.length(); i++) {
            times.set(i, 0);
        }
        return p99 + 1;
    }

    private static long liveHeap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
