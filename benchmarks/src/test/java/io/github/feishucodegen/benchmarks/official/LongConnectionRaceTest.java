package io.github.feishucodegen.benchmarks.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.lark.oapi.core.request.EventReq;
import com.lark.oapi.event.CustomEventHandler;
import com.lark.oapi.event.EventDispatcher;
import com.lark.oapi.ws.Client;
import com.sun.management.ThreadMXBean;
import io.github.feishucodegen.client.longconnection.LongConnection;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.testing.FakeLongConnectionServer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Events over a long connection on this machine, to the official client and to the runtime, by turns. Takes a minute, and so
 * runs on demand: {@code -Dfeishu.comparison=true}. The figures go to {@code target/long-connection.md}; see
 * docs/benchmarks.md.
 */
@EnabledIfSystemProperty(named = "feishu.comparison", matches = "true")
class LongConnectionRaceTest {
    private static final int EVENTS = 20_000;
    private static final int ROUNDS = 5;
    /** The events that are under way at once. */
    private static final int WINDOW = 100;

    private static final String EVENT =
            "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\","
                    + "\"event_type\":\"im.message.receive_v1\",\"create_time\":\"1608725989000\",\"token\":\"token\","
                    + "\"app_id\":\"cli_app\",\"tenant_key\":\"tenant\"},\"event\":{\"sender\":{\"sender_id\":{\"open_id\":\"ou_1\"},"
                    + "\"sender_type\":\"user\"},\"message\":{\"message_id\":\"om_1\",\"create_time\":\"1609073151345\","
                    + "\"chat_id\":\"oc_1\",\"chat_type\":\"group\",\"message_type\":\"text\","
                    + "\"content\":\"{\\\"text\\\":\\\"@_user_1 hello\\\"}\"}}}";

    private final LongAdder handled = new LongAdder();

    /**
     * One round.
     *
     * @param rate events per second
     * @param p99 of the time from the push to the answer, in nanoseconds
     * @param allocated bytes of the client's threads for one event
     */
    private record Round(double rate, long p99, long allocated) {}

    private void official(FakeLongConnectionServer platform) {
        EventDispatcher dispatcher = EventDispatcher.newBuilder("", "")
                .onCustomizedEvent("im.message.receive_v1", new CustomEventHandler() {
                    @Override
                    public void handle(EventReq event) {
                        handled.increment();
                    }
                })
                .build();
        new Client.Builder("cli_app", "secret")
                .eventHandler(dispatcher)
                .domain(platform.baseUrl())
                .build()
                .start();
    }

    /** The receiver finds the type of the event, as a dispatcher does. */
    private LongConnection ours(FakeLongConnectionServer platform) {
        LongConnection connection = LongConnection.newBuilder("cli_app", "secret")
                .baseUrl(platform.baseUrl())
                .receiver(payload -> {
                    String type =
                            JsonCodec.parse(payload).at("/header/event_type").textValue();
                    if ("im.message.receive_v1".equals(type)) {
                        handled.increment();
                    }
                    return CompletableFuture.completedFuture(Optional.empty());
                })
                .build();
        connection.start();
        return connection;
    }

    @Test
    void bothSides() throws Exception {
        try (FakeLongConnectionServer officials = new FakeLongConnectionServer();
                FakeLongConnectionServer ours = new FakeLongConnectionServer();
                LongConnection connection = ours(ours)) {
            official(officials);
            awaitConnection(officials);
            awaitConnection(ours);
            Round[] best = new Round[2];
            for (int round = 0; round < ROUNDS; round++) {
                best[0] = better(best[0], run(officials));
                best[1] = better(best[1], run(ours));
            }

            assertThat(handled.sum()).isEqualTo(2L * ROUNDS * EVENTS);
            assertThat(connection.metrics().handled()).isEqualTo((long) ROUNDS * EVENTS);
            String report = String.format(
                    Locale.ROOT,
                    "| | official | runtime |%n|---|---:|---:|%n| events per second | %,.0f | %,.0f |%n"
                            + "| p99 of the answer, ms | %.1f | %.1f |%n| bytes allocated for one event | %,d | %,d |%n",
                    best[0].rate,
                    best[1].rate,
                    best[0].p99 / 1e6,
                    best[1].p99 / 1e6,
                    best[0].allocated,
                    best[1].allocated);
            Files.writeString(Path.of("target", "long-connection.md"), report);
            System.out.println(report);
        }
    }

    private static Round better(Round one, Round other) {
        return one == null || other.rate > one.rate ? other : one;
    }

    private static void awaitConnection(FakeLongConnectionServer platform) throws InterruptedException {
        while (platform.connections() == 0) {
            Thread.sleep(10);
        }
    }

    private static Round run(FakeLongConnectionServer platform) throws InterruptedException {
        Semaphore window = new Semaphore(WINDOW);
        long[] times = new long[EVENTS];
        long allocated = allocated();
        long start = System.nanoTime();
        for (int i = 0; i < EVENTS; i++) {
            window.acquire();
            int number = i;
            long pushed = System.nanoTime();
            platform.push(EVENT).whenComplete((answer, problem) -> {
                times[number] = System.nanoTime() - pushed;
                window.release();
            });
        }
        if (!window.tryAcquire(WINDOW, 30, TimeUnit.SECONDS)) {
            throw new AssertionError("events were lost");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long bytes = (allocated() - allocated) / EVENTS;
        Arrays.sort(times);
        return new Round(EVENTS / seconds, times[EVENTS * 99 / 100], bytes);
    }

    /** The bytes that all threads but those of the server and of this test have allocated. */
    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (Map.Entry<Thread, StackTraceElement[]> each :
                Thread.getAllStackTraces().entrySet()) {
            Thread thread = each.getKey();
            if (thread != Thread.currentThread() && !thread.getName().equals("fake-long-connection-server")) {
                sum += Math.max(0, threads.getThreadAllocatedBytes(thread.getId()));
            }
        }
        return sum;
    }
}
