package io.github.feishucodegen.client.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.feishucodegen.client.RequestOptions;
import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.http.Deadline;
import io.github.feishucodegen.client.retry.RateLimit;
import io.github.feishucodegen.client.sample.ListThingReq;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CallLimiterTest {
    private static final List<RateLimit> TWO_A_SECOND = List.of(new RateLimit(2, Duration.ofSeconds(1)));

    /** Near the end of the numbers, where it turns negative. */
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000_000);

    private final CallLimiter limiter = new CallLimiter(time -> now.addAndGet(time.toNanos()), now::get);

    /** In milliseconds from the beginning. */
    private long call(String key, List<RateLimit> limits) {
        limiter.await(key, limits, Deadline.in(null));
        return TimeUnit.NANOSECONDS.toMillis(now.get() - (Long.MAX_VALUE - 1_000_000));
    }

    @Test
    void callsGoAtOnceUntilTheirRateIsReached() {
        List<Long> starts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            starts.add(call("a", TWO_A_SECOND));
        }
        assertThat(starts).containsExactly(0L, 0L, 1000L, 1000L, 2000L, 2000L);
    }

    @Test
    void ratesAreCountedForEachKey() {
        call("a", TWO_A_SECOND);
        call("a", TWO_A_SECOND);
        assertThat(call("b", TWO_A_SECOND)).isZero();
        assertThat(call("none", List.of())).isZero();
        assertThat(call("a", TWO_A_SECOND)).isEqualTo(1000);
    }

    /** The oracle counts the calls in every window that ends with a call. */
    @Test
    void noWindowEverHoldsMoreThanItMay() {
        List<RateLimit> limits =
                List.of(new RateLimit(5, Duration.ofSeconds(1)), new RateLimit(12, Duration.ofSeconds(10)));
        Random random = new Random(7);
        List<Long> starts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            now.addAndGet(random.nextInt(800) * 1_000_000L);
            limiter.await("a", limits, Deadline.in(null));
            starts.add(now.get());
        }
        for (RateLimit limit : limits) {
            for (int i = limit.calls(); i < starts.size(); i++) {
                assertThat(starts.get(i) - starts.get(i - limit.calls()))
                        .isGreaterThanOrEqualTo(limit.window().toNanos());
            }
        }
    }

    @Test
    void whoCannotWaitIsToldAndNotCounted() {
        call("a", TWO_A_SECOND);
        call("a", TWO_A_SECOND);

        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> limiter.await("a", TWO_A_SECOND, Deadline.in(Duration.ofMillis(500))))
                .withMessage("too many calls for [2 calls in 1 s]: the next may go in 1000 ms")
                .satisfies(problem -> assertThat(problem.mayHaveArrived()).isFalse());
        assertThat(call("a", TWO_A_SECOND)).isEqualTo(1000);
    }

    @Test
    void manyKeysAreForgotten() {
        for (int i = 0; i < 5000; i++) {
            now.addAndGet(10_000_000);
            call("tenant " + i, TWO_A_SECOND);
        }
        assertThat(limiter.size()).isLessThan(1200);
    }

    @Test
    void aClientKnowsTheDocumentedRates() {
        FakePlatform platform = new FakePlatform()
                .answer("GET", "/open-apis/sample/v1/things", "{\"code\":0}")
                .answer("GET", "/open-apis/sample/v1/open", "{\"code\":0}");
        RequestOptions hasty =
                RequestOptions.newBuilder().totalTimeout(Duration.ofMillis(50)).build();
        try (SampleClient client = SampleClient.newBuilder("a", "s")
                        .transport(platform)
                        .respectRateLimits()
                        .build();
                SampleClient free =
                        SampleClient.newBuilder("a", "s").transport(platform).build()) {
            long start = System.nanoTime();
            for (int i = 0; i < 5; i++) {
                client.things().list(ListThingReq.newBuilder().build());
            }
            assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.SECONDS.toNanos(2));
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> client.things()
                            .listItems(ListThingReq.newBuilder().build(), hasty)
                            .toList())
                    .withMessageContaining("[2 calls in 1 s, 5 calls in 60 s]");
            client.things().open(PatchThingReq.newBuilder().buildUnchecked());
            assertThat(platform.calls()).hasSize(6);
            for (int i = 0; i < 6; i++) {
                free.things().list(ListThingReq.newBuilder().build());
            }
        }
    }

    @Test
    void aRateIsPositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(0, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(1, Duration.ZERO));
    }
}
