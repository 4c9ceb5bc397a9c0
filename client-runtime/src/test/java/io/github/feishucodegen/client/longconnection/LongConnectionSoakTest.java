package io.github.feishucodegen.client.longconnection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.event.EventClaims;
import io.github.feishucodegen.client.event.Soak;
import io.github.feishucodegen.client.sample.EventDispatcher;
import io.github.feishucodegen.client.testing.FakeLongConnectionServer;
import io.github.feishucodegen.client.testing.Push;
import io.github.feishucodegen.client.testing.PushAnswer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Payloads whose parts are lost, doubled or out of order, on connections that are reset, closed, silent or full of nonsense,
 * while handlers throw or are late. No event is lost, and none is handled twice. See docs/benchmarks.md.
 */
class LongConnectionSoakTest {
    /** How long the platform waits for an answer. */
    private static final long PATIENCE_MILLIS = 400;

    private final Soak soak = new Soak();
    private final AtomicInteger disturbances = new AtomicInteger();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void eachEventIsHandledOnce() throws Exception {
        EventDispatcher dispatcher = EventDispatcher.newBuilder(null, null)
                .onP2MessageReceiveV1(event -> soak.handle(event.getHeader().getEventId()))
                .claims(EventClaims.inMemory())
                .build();
        try (FakeLongConnectionServer platform = new FakeLongConnectionServer()) {
            platform.clientConfig(-1, Duration.ZERO, Duration.ZERO, Duration.ofMillis(400));
            LongConnection connection = LongConnection.newBuilder("cli_app", "very-secret")
                    .baseUrl(platform.baseUrl())
                    .receiver(dispatcher)
                    .answerTimeout(Soak.DEADLINE)
                    .build();
            connection.start();
            platform.awaitConnection();
            Thread disturbing = Soak.often(done::get, Duration.ofMillis(600), random -> disturb(platform, random));

            soak.run((number, random) -> send(platform, number, random));

            done.set(true);
            disturbing.join();
            LongConnectionMetrics metrics = connection.metrics();
            connection.close();
            System.out.print(soak.report("long connection") + disturbances + " disturbances, " + metrics + "\n");
            assertThat(soak.handledTimes(1)).isEqualTo(Soak.EVENTS);
            assertThat(soak.acknowledged.get()).as("with what was doubled").isGreaterThan(Soak.EVENTS);
            assertThat(soak.thrown.get()).isPositive();
            assertThat(soak.late.get()).isPositive();
            assertThat(metrics.connections()).isGreaterThan(1);
        } finally {
            dispatcher.close();
        }
    }

    private void disturb(FakeLongConnectionServer platform, SplittableRandom random) {
        disturbances.incrementAndGet();
        switch (random.nextInt(5)) {
            case 0:
                platform.reset();
                break;
            case 1:
                platform.disconnect();
                break;
            case 2:
                platform.freeze();
                break;
            case 3: // It ends within a frame.
                platform.announce(1000, new byte[10]);
                platform.reset();
                break;
            default:
                byte[] nonsense = new byte[50];
                for (int i = 0; i < nonsense.length; i++) {
                    nonsense[i] = (byte) random.nextInt(256);
                }
                platform.sendMessage(nonsense);
        }
    }

    private boolean send(FakeLongConnectionServer platform, int number, SplittableRandom random) throws Exception {
        Push push = Push.of("{\"schema\":\"2.0\",\"header\":{\"event_id\":\"event-" + number
                + "\",\"event_type\":\"im.message.receive_v1\"},\"event\":{\"message\":{\"content\":\"hi\"}}}");
        switch (random.nextInt(30)) {
            case 0:
                push = push.inParts(3).inOrder(2, 0, 1);
                break;
            case 1:
                push = push.inParts(3).inOrder(0, 1, 1, 0, 2);
                break;
            case 2: // A part is lost, so that no answer comes.
                push = push.inParts(3).inOrder(0, 2);
                break;
            case 3: // The platform sends it twice.
                return acknowledged(platform, push) & acknowledged(platform, push);
            case 4: // The platform does not see the answer.
                acknowledged(platform, push);
                return false;
            default:
                break;
        }
        return acknowledged(platform, push);
    }

    private boolean acknowledged(FakeLongConnectionServer platform, Push push) throws Exception {
        try {
            CompletableFuture<PushAnswer> answer = platform.push(push);
            boolean fine = answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).code() == 200;
            if (fine) {
                soak.acknowledged.incrementAndGet();
            }
            return fine;
        } catch (TimeoutException | ExecutionException | IllegalStateException | UncheckedIOException lost) {
            return false;
        }
    }
}
