package io.github.feishucodegen.client.event;

import static io.github.feishucodegen.client.event.Signed.KEY;
import static io.github.feishucodegen.client.event.Signed.TOKEN;
import static io.github.feishucodegen.client.event.Signed.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.feishucodegen.client.sample.EventDispatcher;
import io.github.feishucodegen.client.testing.FakeEvent;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Handlers that throw, block or are late, events that come twice, and the two orders of answering and handling. */
@Timeout(60)
class HandlingTest {
    private final FakePlatform platform = new FakePlatform().eventSecrets(TOKEN, KEY);
    private final FakeEvent event = FakeEvent.of("e", "{}");
    private final AtomicInteger handled = new AtomicInteger();
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void release() {
        released.countDown();
    }

    private EventDispatcher.Builder builder() {
        return EventDispatcher.newBuilder(TOKEN, KEY).onFailure((event, failure) -> failures.add(failure));
    }

    private static void failOnce(AtomicInteger handled) {
        if (handled.incrementAndGet() == 1) {
            throw new IllegalStateException("the first time");
        }
    }

    private void waitForRelease() throws InterruptedException {
        handled.incrementAndGet();
        released.await();
    }

    @Test
    void anEventWhoseHandlerFailsIsHandledAgain() {
        EventDispatcher dispatcher =
                builder().onCustomizedEvent("e", request -> failOnce(handled)).build();

        EventResp first = platform.push(dispatcher, event);
        assertThat(first.getStatusCode()).isEqualTo(500);
        assertThat(body(first)).isEqualTo("{\"msg\":\"the handler failed\"}");
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);

        assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(200);
        assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(200);
        assertThat(handled).hasValue(2);
    }

    @Test
    void theBuilderSaysWhatAFailureAnswers() {
        EventDispatcher dispatcher = builder()
                .failureStatus(200)
                .onCustomizedEvent("e", request -> failOnce(handled))
                .build();

        assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(200);
        assertThat(failures).hasSize(1);
    }

    @Test
    void anErrorIsAFailureAsWell() {
        EventDispatcher dispatcher = builder()
                .onCustomizedEvent("e", request -> {
                    throw new StackOverflowError();
                })
                .onCustomizedCallbackAsync("c", request -> null)
                .build();

        assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(500);
        assertThat(failures.get(0)).isInstanceOf(StackOverflowError.class);
        assertThat(platform.push(dispatcher, FakeEvent.of("c", "{}")).getStatusCode())
                .isEqualTo(500);
        assertThat(failures.get(1)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aHandlerThatBlocksIsNotWaitedForAfterTheDeadline() {
        EventDispatcher dispatcher = builder()
                .deadline(Duration.ofMillis(200))
                .onCustomizedEvent("e", request -> waitForRelease())
                .build();
        long start = System.nanoTime();

        EventResp late = platform.push(dispatcher, event);

        assertThat(late.getStatusCode()).isEqualTo(504);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(199), Duration.ofSeconds(5));
        // The platform sends it again while the handler still runs, and after it has succeeded.
        assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(503);
        released.countDown();
        await().untilAsserted(() ->
                assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(200));
        assertThat(handled).hasValue(1);
    }

    @Test
    void theDefaultDeadlineIsThreeSeconds() {
        EventDispatcher dispatcher =
                builder().onCustomizedEvent("e", request -> waitForRelease()).build();
        long start = System.nanoTime();

        assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(504);

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(2900), Duration.ofSeconds(10));
    }

    @Test
    void aCallbackWithoutAnAnswerEndsAtTheDeadline() throws Exception {
        CompletableFuture<String> never = new CompletableFuture<>();
        EventDispatcher dispatcher = builder()
                .deadline(Duration.ofMillis(100))
                .onCustomizedCallbackAsync("c", request -> never)
                .build();

        assertThat(platform.push(dispatcher, FakeEvent.of("c", "{}")).getStatusCode())
                .isEqualTo(504);
        assertThat(dispatcher
                        .handleAsync(platform.request(FakeEvent.of("c", "{}")))
                        .toCompletableFuture()
                        .get(10, TimeUnit.SECONDS)
                        .getStatusCode())
                .isEqualTo(504);
    }

    @Test
    void noThreadOfTheCallerIsHeldIfItDoesNotWant() throws Exception {
        EventDispatcher dispatcher =
                builder().onCustomizedEvent("e", request -> waitForRelease()).build();

        CompletableFuture<EventResp> answer =
                dispatcher.handleAsync(platform.request(event)).toCompletableFuture();

        assertThat(answer).isNotDone();
        released.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS).getStatusCode()).isEqualTo(200);
        assertThat(dispatcher
                        .handleAsync(Signed.plain("x"))
                        .toCompletableFuture()
                        .join()
                        .getStatusCode())
                .isEqualTo(401);
    }

    @Test
    void acknowledgedEventsAreHandledAfterwards() {
        EventDispatcher dispatcher = builder()
                .acknowledgeFirst()
                .onCustomizedEvent("e", request -> waitForRelease())
                .onCustomizedCallback("c", request -> "answer")
                .build();

        assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(200);
        assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(200);
        assertThat(body(platform.push(dispatcher, FakeEvent.of("c", "{}")))).isEqualTo("\"answer\"");
        released.countDown();
        assertThat(dispatcher.close(Duration.ofSeconds(10))).isTrue();
        assertThat(handled).hasValue(1);
    }

    @Test
    void anEventThatNoThreadTakesIsSentAgain() {
        AtomicInteger asked = new AtomicInteger();
        EventDispatcher dispatcher = builder()
                .acknowledgeFirst()
                .executor(work -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new RejectedExecutionException("full");
                    }
                    work.run();
                })
                .onCustomizedEvent("e", request -> handled.incrementAndGet())
                .build();

        assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(503);
        assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(200);
        assertThat(handled).hasValue(1);
    }

    @Test
    void closingDrainsAndRefusesWhatComesLater() throws Exception {
        EventDispatcher dispatcher = builder()
                .acknowledgeFirst()
                .onCustomizedEvent("e", request -> waitForRelease())
                .build();
        platform.push(dispatcher, event);

        CompletableFuture<Boolean> closing =
                CompletableFuture.supplyAsync(() -> dispatcher.close(Duration.ofSeconds(30)));
        await().untilAsserted(() -> assertThat(
                        platform.push(dispatcher, FakeEvent.of("e", "{}")).getStatusCode())
                .isEqualTo(503));
        assertThat(closing).isNotDone();
        released.countDown();

        assertThat(closing.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(handled.get()).isPositive();
    }

    @Test
    void closingInterruptsWhatDoesNotEnd() {
        EventDispatcher dispatcher = builder()
                .acknowledgeFirst()
                .onCustomizedEvent("e", request -> waitForRelease())
                .build();
        platform.push(dispatcher, event);
        await().untilAtomic(handled, org.hamcrest.Matchers.is(1));

        assertThat(dispatcher.close(Duration.ofMillis(50))).isFalse();

        await().untilAsserted(() -> assertThat(failures).singleElement().isInstanceOf(InterruptedException.class));
    }

    @Test
    void ofManyAtOnceOneIsHandled() throws Exception {
        EventDispatcher dispatcher = builder()
                .onCustomizedEvent("e", request -> {
                    handled.incrementAndGet();
                    Thread.sleep(20);
                })
                .build();
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 20; round++) {
                FakeEvent one = FakeEvent.of("e", "{}");
                handled.set(0);
                List<Future<Integer>> answers = new ArrayList<>();
                CountDownLatch together = new CountDownLatch(8);
                for (int caller = 0; caller < 8; caller++) {
                    answers.add(callers.submit(() -> {
                        together.countDown();
                        together.await();
                        return platform.push(dispatcher, one).getStatusCode();
                    }));
                }
                int succeeded = 0;
                for (Future<Integer> answer : answers) {
                    assertThat(answer.get()).isIn(200, 503);
                    succeeded += answer.get() == 200 ? 1 : 0;
                }
                assertThat(handled).hasValue(1);
                assertThat(succeeded).isPositive();
            }
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void anEventWithoutAnIdIsHandledEachTime() {
        EventDispatcher dispatcher = builder()
                .onCustomizedEvent("e", request -> handled.incrementAndGet())
                .build();
        FakeEvent nameless = FakeEvent.ofPayload("{\"header\":{\"event_type\":\"e\"}}");

        platform.push(dispatcher, nameless);
        platform.push(dispatcher, nameless);
        platform.push(dispatcher, nameless.id("x".repeat(201)));
        platform.push(dispatcher, nameless.id("x".repeat(201)));

        assertThat(handled).hasValue(4);
    }

    @Test
    void aStoreThatFailsLosesNoEvent() {
        AtomicInteger asked = new AtomicInteger();
        EventClaims broken = new EventClaims() {
            @Override
            public Claim claim(String eventId) {
                if (asked.incrementAndGet() == 1) {
                    throw new IllegalStateException("no connection to the store");
                }
                return Claim.GRANTED;
            }

            @Override
            public void complete(String eventId) {
                throw new IllegalStateException("no connection to the store");
            }

            @Override
            public void release(String eventId) {
                throw new IllegalStateException("no connection to the store");
            }
        };
        EventDispatcher dispatcher = builder()
                .claims(broken)
                .onCustomizedEvent("e", request -> failOnce(handled))
                .build();

        assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(503);
        assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(500);
        assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(200);
        assertThat(handled).hasValue(2);
    }

    @Test
    void dispatchersThatShareAStoreHandleAnEventOnce() {
        EventClaims shared = EventClaims.inMemory();
        List<EventDispatcher> dispatchers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            dispatchers.add(builder()
                    .claims(shared)
                    .onCustomizedEvent("e", request -> handled.incrementAndGet())
                    .build());
        }

        for (EventDispatcher dispatcher : dispatchers) {
            assertThat(platform.push(dispatcher, event).getStatusCode()).isEqualTo(200);
        }
        assertThat(handled).hasValue(1);
    }
}
