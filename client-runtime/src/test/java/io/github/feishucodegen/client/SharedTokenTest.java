package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.SettableClock;
import io.github.feishucodegen.client.sample.ThingResp;
import io.github.feishucodegen.fixture.StubResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens when many want them at once, and when clocks go wrong. */
@Timeout(300)
class SharedTokenTest {
    private static final Set<Thread.State> WAITING =
            Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.BLOCKED);

    private static final int THREADS = 64;
    private static final PatchThingReq REQUEST =
            PatchThingReq.newBuilder().thingId("1").buildUnchecked();

    private final Platform platform = new Platform();
    /** For a platform that takes its time: it answers when the test says so, and when the test ends. */
    private final CountDownLatch answering = new CountDownLatch(1);

    private final SettableClock clock = new SettableClock();
    private final SampleClient client = platform.client().clock(clock).build();

    @AfterEach
    void close() {
        answering.countDown();
        client.close();
        platform.close();
    }

    @Test
    void manyThreadsFetchOneToken() throws Exception {
        platform.answerToken(call -> {
            sleep(200);
            return StubResponse.json(200, "{\"code\":0,\"tenant_access_token\":\"t-slow\",\"expire\":7200}");
        });

        inManyThreads(() -> client.things().patch(REQUEST));

        assertThat(platform.tokenCalls()).hasSize(1);
        assertThat(sentTokens()).hasSize(THREADS).containsOnly("Bearer t-slow");
    }

    @Test
    void manyThreadsShareAFailureToFetch() throws Exception {
        AtomicInteger failures = new AtomicInteger();
        Set<Thread> callers = ConcurrentHashMap.newKeySet();
        platform.answerToken(call -> {
            awaitWaiting(callers);
            return StubResponse.json(200, "{\"code\":10014,\"msg\":\"app secret invalid\"}");
        });

        inManyThreads(() -> {
            callers.add(Thread.currentThread());
            try {
                return client.things().patch(REQUEST);
            } catch (ApiException e) {
                return failures.incrementAndGet();
            }
        });

        assertThat(failures).hasValue(THREADS);
        assertThat(platform.tokenCalls()).hasSize(1);
    }

    @Test
    void anInvalidTokenIsFetchedAgainOnceForManyThreads() throws Exception {
        client.things().patch(REQUEST);
        platform.answer(call -> StubResponse.json(
                200,
                "Bearer t-token-1".equals(call.header("Authorization"))
                        ? "{\"code\":99991663,\"msg\":\"token invalid\"}"
                        : "{\"code\":0}"));

        inManyThreads(() -> {
            assertThat(client.things().patch(REQUEST).success()).isTrue();
            return null;
        });

        assertThat(platform.tokens()).isEqualTo(2);
    }

    /** Each thread calls several times; the platform stops taking the first token while they are at it. */
    @Test
    void aTokenThatExpiresInTheMiddleOfManyThreadsIsFetchedAgainOnce() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        platform.answer(call -> {
            boolean expired = calls.incrementAndGet() > 3 * THREADS / 2
                    && "Bearer t-token-1".equals(call.header("Authorization"));
            return StubResponse.json(expired ? 400 : 200, expired ? "{\"code\":99991677}" : "{\"code\":0}");
        });
        platform.answerToken(call -> {
            sleep(100);
            int number = platform.tokenCalls().size();
            return StubResponse.json(
                    200, "{\"code\":0,\"tenant_access_token\":\"t-token-" + number + "\",\"expire\":7200}");
        });

        inManyThreads(() -> {
            for (int i = 0; i < 4; i++) {
                assertThat(client.things().patch(REQUEST).success()).isTrue();
            }
            return null;
        });

        assertThat(platform.tokenCalls()).hasSize(2);
        assertThat(sentTokens())
                .contains("Bearer t-token-1", "Bearer t-token-2")
                // Each thread is refused once at most.
                .hasSizeBetween(4 * THREADS + 1, 5 * THREADS);
    }

    /** The platform gives the same token again until it is about to expire. */
    @Test
    void aRefusedTokenThatIsGivenAgainIsNotFetchedByEachThread() throws Exception {
        platform.answerToken(call -> {
            sleep(50);
            clock.advance(Duration.ofSeconds(1));
            return StubResponse.json(200, "{\"code\":0,\"tenant_access_token\":\"t-same\",\"expire\":7200}");
        });
        client.things().patch(REQUEST);
        platform.answer(200, "application/json", "{\"code\":99991663}");

        inManyThreads(() -> client.things().patch(REQUEST));

        assertThat(platform.tokenCalls().size()).isLessThan(THREADS);
    }

    @ParameterizedTest
    @ValueSource(longs = {-100_000, 100_000})
    void aClockThatIsWrongDoesNoHarm(long seconds) {
        Clock wrong = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds));
        try (SampleClient skewed = platform.client().clock(wrong).build()) {
            skewed.things().patch(REQUEST);
            skewed.things().patch(REQUEST);
        }

        assertThat(platform.tokenCalls()).hasSize(1);
        assertThat(sentTokens()).containsExactly("Bearer t-token-1", "Bearer t-token-1");
    }

    @Test
    void aClockThatIsSetBackCostsOneRefusal() {
        client.things().patch(REQUEST);
        clock.advance(Duration.ofHours(-5));
        platform.answer(call -> {
            boolean old = "Bearer t-token-1".equals(call.header("Authorization"));
            return StubResponse.json(200, old ? "{\"code\":99991663}" : "{\"code\":0}");
        });

        assertThat(client.things().patch(REQUEST).success()).isTrue();
        assertThat(client.things().patch(REQUEST).success()).isTrue();
        assertThat(sentTokens())
                .containsExactly("Bearer t-token-1", "Bearer t-token-1", "Bearer t-token-2", "Bearer t-token-2");
    }

    @Test
    void twoAppsInOneProgramNeverMixTheirTokens() throws Exception {
        platform.answerToken(call -> {
            String app = call.text().contains("\"cli_one\"") ? "one" : "two";
            return StubResponse.json(200, "{\"code\":0,\"tenant_access_token\":\"t-" + app + "\",\"expire\":7200}");
        });
        try (SampleClient one = client("cli_one");
                SampleClient two = client("cli_two")) {
            inManyThreads(() -> {
                boolean first = Thread.currentThread().getId() % 2 == 0;
                return (first ? one : two)
                        .things()
                        .patch(PatchThingReq.newBuilder()
                                .thingId(first ? "one" : "two")
                                .buildUnchecked());
            });
        }

        assertThat(platform.calls())
                .hasSize(THREADS)
                .allSatisfy(call -> assertThat(call.header("Authorization"))
                        .isEqualTo("Bearer t-"
                                + call.target().substring(call.target().lastIndexOf('/') + 1)));
        assertThat(platform.tokenCalls()).hasSize(2);
    }

    private SampleClient client(String appId) {
        return SampleClient.newBuilder(appId, "s").baseUrl(platform.baseUrl()).build();
    }

    @Test
    void whoHasLittleTimeDoesNotWaitForTheTokenAnotherThreadFetches() throws Exception {
        CountDownLatch fetching = new CountDownLatch(1);
        platform.answerToken(call -> {
            fetching.countDown();
            await(answering);
            return StubResponse.json(200, "{\"code\":0,\"tenant_access_token\":\"t-slow\",\"expire\":7200}");
        });
        CompletableFuture<ThingResp> patient = client.things().patchAsync(REQUEST, RequestOptions.NONE);
        fetching.await();

        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> client.things().patch(REQUEST, within(200)))
                .satisfies(problem -> assertThat(problem.mayHaveArrived()).isFalse());
        assertThat(patient).isNotDone();
        answering.countDown();
        assertThat(patient.get().success()).isTrue();
        assertThat(platform.tokenCalls()).hasSize(1);
        assertThat(platform.calls()).hasSize(1);
    }

    @Test
    void whoHasMoreTimeFetchesTheTokenThatAnotherRanOutOfTimeFor() throws Exception {
        AtomicInteger fetches = new AtomicInteger();
        CountDownLatch fetching = new CountDownLatch(1);
        platform.answerToken(call -> {
            fetching.countDown();
            if (fetches.incrementAndGet() == 1) {
                await(answering);
            }
            return StubResponse.json(200, "{\"code\":0,\"tenant_access_token\":\"t-2\",\"expire\":7200}");
        });
        CompletableFuture<ThingResp> hasty = client.things().patchAsync(REQUEST, within(1_500));
        fetching.await();

        assertThat(client.things().patch(REQUEST).success()).isTrue();
        assertThatThrownBy(hasty::get).hasCauseInstanceOf(RequestTimeoutException.class);
        assertThat(fetches).hasValue(2);
    }

    @Test
    void whoIsCancelledLeavesTheFetchingToOthers() throws Exception {
        AtomicInteger fetches = new AtomicInteger();
        CountDownLatch fetching = new CountDownLatch(1);
        platform.answerToken(call -> {
            fetching.countDown();
            if (fetches.incrementAndGet() == 1) {
                await(answering);
            }
            return StubResponse.json(200, "{\"code\":0,\"tenant_access_token\":\"t-2\",\"expire\":7200}");
        });
        CompletableFuture<ThingResp> cancelled = client.things().patchAsync(REQUEST, RequestOptions.NONE);
        fetching.await();
        CompletableFuture<ThingResp> other = client.things().patchAsync(REQUEST, RequestOptions.NONE);
        sleep(300);

        cancelled.cancel(true);

        assertThat(other.get().success()).isTrue();
        assertThat(fetches).hasValue(2);
    }

    private static RequestOptions within(long millis) {
        return RequestOptions.newBuilder()
                .totalTimeout(Duration.ofMillis(millis))
                .build();
    }

    private List<String> sentTokens() {
        List<String> tokens = new ArrayList<>();
        platform.calls().forEach(call -> tokens.add(String.valueOf(call.header("Authorization"))));
        return tokens;
    }

    private static void inManyThreads(Callable<?> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            for (Future<?> result : results) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Until all threads have called and wait for the token, seen twice so that none is only passing through. */
    private static void awaitWaiting(Set<Thread> callers) {
        int seen = 0;
        for (int look = 0; look < 1_000 && seen < 2; look++) {
            boolean all = callers.size() == THREADS
                    && callers.stream().allMatch(caller -> WAITING.contains(caller.getState()));
            seen = all ? seen + 1 : 0;
            sleep(20);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
