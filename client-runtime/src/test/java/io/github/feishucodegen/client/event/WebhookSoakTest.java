package io.github.feishucodegen.client.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.sample.EventDispatcher;
import io.github.feishucodegen.client.testing.FakeEvent;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Requests of the platform that are lost, doubled or damaged, whose answers are lost, while handlers throw or are late, the
 * store of ids fails, and the program starts again. No event is lost, and none is handled twice. See docs/benchmarks.md.
 */
class WebhookSoakTest {
    private final Soak soak = new Soak();
    private final FakePlatform platform = new FakePlatform().eventSecrets("v-token", "key");
    private final AtomicInteger storeFailures = new AtomicInteger();
    private final AtomicInteger restarts = new AtomicInteger();
    private final EventClaims memory = new MemoryClaims(2 * Soak.EVENTS, Duration.ofHours(8), Clock.systemUTC());
    private final AtomicBoolean done = new AtomicBoolean();
    private volatile EventDispatcher dispatcher = dispatcher();

    private EventDispatcher dispatcher() {
        return EventDispatcher.newBuilder("v-token", "key")
                .onP2MessageReceiveV1(event -> soak.handle(event.getHeader().getEventId()))
                .claims(unreliable())
                .deadline(Soak.DEADLINE)
                .build();
    }

    /** A store that fails once in a hundred times when it is asked. */
    private EventClaims unreliable() {
        SplittableRandom random = new SplittableRandom(7);
        return new EventClaims() {
            @Override
            public Claim claim(String eventId) {
                synchronized (random) {
                    if (random.nextInt(100) == 0) {
                        storeFailures.incrementAndGet();
                        throw new IllegalStateException("the store is not there");
                    }
                }
                return memory.claim(eventId);
            }

            @Override
            public void complete(String eventId) {
                memory.complete(eventId);
            }

            @Override
            public void release(String eventId) {
                memory.release(eventId);
            }
        };
    }

    @Test
    void eachEventIsHandledOnce() throws Exception {
        Thread restarting = Soak.often(done::get, Duration.ofMillis(800), random -> {
            EventDispatcher old = dispatcher;
            restarts.incrementAndGet();
            old.close(Duration.ofSeconds(5)); // Requests that come meanwhile are refused.
            dispatcher = dispatcher();
        });

        soak.run(this::send);

        done.set(true);
        restarting.join();
        dispatcher.close();
        System.out.print(
                soak.report("webhook") + restarts + " restarts, " + storeFailures + " failures of the store\n");
        assertThat(soak.handledTimes(1)).isEqualTo(Soak.EVENTS);
        assertThat(soak.acknowledged.get()).as("with what was doubled").isGreaterThan(Soak.EVENTS);
        assertThat(soak.thrown.get()).isPositive();
        assertThat(soak.late.get()).isPositive();
        assertThat(storeFailures.get()).isPositive();
    }

    private boolean send(int number, SplittableRandom random) {
        EventReq request = platform.request(FakeEvent.of("im.message.receive_v1", "{\"message\":{\"content\":\"hi\"}}")
                .id("event-" + number));
        switch (random.nextInt(40)) {
            case 0: // The request is lost.
                return false;
            case 1: // The answer is lost.
                push(request);
                return false;
            case 2: // The platform sends it twice.
                return push(request) & push(request);
            case 3: // The end is lost.
                request.setBody(Arrays.copyOf(request.getBody(), random.nextInt(request.getBody().length)));
                assertThat(push(request)).isFalse();
                return false;
            case 4: // A byte is another.
                byte[] body = request.getBody().clone();
                body[random.nextInt(body.length)] ^= 1;
                request.setBody(body);
                assertThat(push(request)).isFalse();
                return false;
            default:
                return push(request);
        }
    }

    private boolean push(EventReq request) {
        boolean acknowledged = dispatcher.handle(request).getStatusCode() == 200;
        if (acknowledged) {
            soak.acknowledged.incrementAndGet();
        }
        return acknowledged;
    }
}
