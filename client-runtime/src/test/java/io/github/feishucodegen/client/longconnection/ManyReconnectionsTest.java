package io.github.feishucodegen.client.longconnection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.feishucodegen.client.log.RecordingLogger;
import io.github.feishucodegen.client.testing.FakeLongConnectionServer;
import io.github.feishucodegen.client.testing.PushAnswer;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Many connections one after the other leave no thread, no socket and no memory behind. The system property {@code
 * reconnections} sets their number.
 */
class ManyReconnectionsTest {
    private static final int RECONNECTIONS = Integer.getInteger("reconnections", 200);
    /** More than the receiver has threads. */
    private static final int WARM_UP = 80;

    private final FakeLongConnectionServer platform = new FakeLongConnectionServer();
    private final AtomicInteger received = new AtomicInteger();
    private final Semaphore connected = new Semaphore(0);

    @Test
    void nothingIsLeftBehind() throws Exception {
        List<String> before = threads();
        LongConnection connection = LongConnection.newBuilder("cli_app", "very-secret")
                .baseUrl(platform.baseUrl())
                .receiver(payload -> {
                    received.incrementAndGet();
                    return CompletableFuture.completedFuture(Optional.empty());
                })
                .listener(new LongConnectionListener() {
                    @Override
                    public void onPong(Duration roundTrip) {
                        connected.release();
                    }
                })
                .build();
        connection.start();
        for (int i = 0; i < WARM_UP; i++) {
            useAndLose(i);
        }
        long files = openFiles();
        int threads = threads().size();
        long memory = usedMemory();

        for (int i = 0; i < RECONNECTIONS; i++) {
            useAndLose(i);
        }

        connected.tryAcquire(10, TimeUnit.SECONDS);
        assertThat(received).hasValue(WARM_UP + RECONNECTIONS);
        assertThat(connection.metrics().connections()).isEqualTo(WARM_UP + RECONNECTIONS + 1);
        await().untilAsserted(() -> assertThat(openFiles()).isLessThanOrEqualTo(files + 3));
        await().untilAsserted(() -> assertThat(threads().size()).isLessThanOrEqualTo(threads + 3));
        await().untilAsserted(() -> assertThat(usedMemory()).isLessThan(memory + (1 << 20)));

        connection.close();
        platform.close();
        // The threads with which the JDK's client calls back end after a minute without work.
        await().untilAsserted(() -> assertThat(threads())
                .filteredOn(name -> !before.contains(name))
                .allMatch(name ->
                        name.matches("HttpClient-\\d+-Worker-\\d+|CompletableFutureDelayScheduler|awaitility.*")));
    }

    /** One event over a connection, and the end of the connection in one of three ways. */
    private void useAndLose(int number) throws Exception {
        assertThat(connected.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<PushAnswer> pushed = platform.push("{\"n\":" + number + "}");
        assertThat(pushed.get(10, TimeUnit.SECONDS).code()).isEqualTo(200);
        switch (number % 3) {
            case 0:
                platform.disconnect();
                break;
            case 1:
                platform.reset();
                break;
            default:
                platform.announce(1000, new byte[10]);
                platform.reset();
        }
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).collect(Collectors.toList());
    }

    private static long openFiles() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof UnixOperatingSystemMXBean
                ? ((UnixOperatingSystemMXBean) system).getOpenFileDescriptorCount()
                : 0;
    }

    private static long usedMemory() {
        RecordingLogger.clear(); // It keeps what the connections log.
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
