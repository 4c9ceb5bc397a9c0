package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.client.error.HttpStatusException;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.ThingResp;
import io.github.feishucodegen.client.sample.Things;
import io.github.feishucodegen.fixture.StubResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class AsyncTest {
    private static final PatchThingReq ANY = PatchThingReq.newBuilder().buildUnchecked();
    private static final PatchThingReq ONE =
            PatchThingReq.newBuilder().thingId("1").buildUnchecked();

    private final Platform platform = new Platform();
    private final CountDownLatch release = new CountDownLatch(1);
    private final SampleClient client = platform.client().build();

    @AfterEach
    void close() {
        release.countDown();
        client.close();
        platform.close();
    }

    /** Answers when it is told to. */
    private void answerLater() {
        platform.answer(call -> {
            await(release);
            return StubResponse.json(200, "{\"code\":0}");
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aCallReturnsBeforeItsAnswerIsThere() throws Exception {
        answerLater();

        CompletableFuture<ThingResp> answer = client.things().openAsync(ANY);
        assertThat(answer).isNotDone();
        release.countDown();

        assertThat(answer.get().success()).isTrue();
    }

    @Test
    void manyCallsAreOnTheirWayAtOnce() throws Exception {
        AtomicInteger present = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(20);
        platform.answer(call -> {
            present.incrementAndGet();
            all.countDown();
            await(all);
            return StubResponse.json(200, "{\"code\":0}");
        });

        List<CompletableFuture<ThingResp>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(client.things().patchAsync(ONE, RequestOptions.NONE));
        }

        for (CompletableFuture<ThingResp> answer : answers) {
            assertThat(answer.get().success()).isTrue();
        }
        assertThat(present).hasValue(20);
        assertThat(platform.tokens()).isOne();
    }

    @Test
    void whatTheCallThrowsCompletesTheFuture() {
        platform.answer(418, "text/plain", "teapot");

        assertThatThrownBy(() -> client.things().openAsync(ANY).get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(HttpStatusException.class);
        assertThatThrownBy(() ->
                        client.things().patchAsync(ANY, RequestOptions.NONE).get())
                .hasCauseInstanceOf(InvalidRequestException.class);
    }

    @Test
    void anyCallsCanBeMadeAsynchronously() throws Exception {
        answerLater();

        CompletableFuture<Integer> code = client.async(() -> client.call("GET", "/open-apis/x"))
                .thenApply(answer -> answer.json().path("code").asInt(-1));
        assertThat(code).isNotDone();
        release.countDown();

        assertThat(code.get()).isZero();
    }

    @Test
    void toCancelACallEndsIt() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();

        CompletableFuture<Object> call = client.async(() -> {
            began.countDown();
            try {
                Thread.sleep(3_600_000);
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
            ended.countDown();
            return 1;
        });
        began.await();
        assertThat(call.cancel(true)).isTrue();

        ended.await();
        assertThat(interrupted).isTrue();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(call::join);
        assertThat(client.async(Thread::interrupted).get()).isFalse();
    }

    @Test
    void anExecutorOfOnesOwnIsUsedAndLeftOpen() throws Exception {
        List<String> threads = new ArrayList<>();
        try (SampleClient other = platform.client()
                .executor(work -> {
                    threads.add("mine");
                    work.run();
                })
                .build()) {
            assertThat(other.things().openAsync(ANY)).isDone();
        }
        assertThat(threads).containsExactly("mine");
    }

    @Test
    void aClosedClientEndsWhatIsOnItsWay() {
        answerLater();
        List<CompletableFuture<ThingResp>> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            answers.add(client.things().openAsync(ANY));
        }

        client.close();

        for (CompletableFuture<ThingResp> answer : answers) {
            assertThatThrownBy(() -> answer.get())
                    .isInstanceOfAny(ExecutionException.class, CancellationException.class);
        }
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> client.things().openAsync(ANY));
    }

    @Test
    void aCallerWithoutThreadsOfItsOwnIsAsynchronousToo() throws Exception {
        ApiCaller caller = new ApiCaller() {
            @Override
            public <R extends ApiResponse<?>> R call(
                    Operation operation, R empty, ApiRequest request, RequestOptions options) {
                return empty;
            }
        };

        assertThat(new Things(caller).openAsync(ANY).get()).isEqualTo(new ThingResp());
    }
}
