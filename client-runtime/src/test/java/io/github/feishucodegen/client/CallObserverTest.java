package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallObserverTest {
    private static final String THING = "/open-apis/sample/v1/things/:id";
    private static final PatchThingReq REQUEST =
            PatchThingReq.newBuilder().thingId("1").buildUnchecked();

    private final List<String> seen = new ArrayList<>();
    private final List<CallResult> results = new ArrayList<>();
    private final FakePlatform platform = new FakePlatform();

    private SampleClient.Builder client() {
        return SampleClient.newBuilder("a", "s")
                .transport(platform)
                .retry(RetryPolicy.DEFAULT.backoff(Duration.ZERO, Duration.ZERO));
    }

    private CallObserver named(String name) {
        return call -> {
            seen.add(name + " " + call);
            return result -> {
                seen.add(name + " " + result);
                results.add(result);
            };
        };
    }

    @Test
    void aCallIsObservedOnceWithAllItsAttempts() {
        platform.answer("PATCH", THING, 429, "{\"code\":99991400}").answer("PATCH", THING, "{\"code\":7}");

        client().observe(named("one")).observe(named("two")).build().things().patch(REQUEST);

        assertThat(seen)
                .containsExactly(
                        "one sample.v1.thing.patch",
                        "two sample.v1.thing.patch",
                        "two HTTP 200, code 7",
                        "one HTTP 200, code 7");
        CallResult result = results.get(0);
        assertThat(result.requests()).isEqualTo(2);
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.code()).isEqualTo(7);
        assertThat(result.failure()).isNull();
    }

    @Test
    void aCallWithoutAResponseHasAFailure() {
        SampleClient client = client().intercept((request, next) -> {
                    if (request.operation().isEmpty()) {
                        return next.send(request);
                    }
                    throw new IOException("no way");
                })
                .retry(RetryPolicy.NONE)
                .observe(named("one"))
                .build();

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> client.things().patch(REQUEST))
                .satisfies(failure -> assertThat(results.get(0).failure()).isSameAs(failure));
        assertThat(results.get(0).requests()).isEqualTo(1);
        assertThat(results.get(0).status()).isZero();
        assertThat(seen).last().isEqualTo("one TransportException");
    }

    @Test
    void aCallThatAnInterceptorEndsIsObservedToo() {
        SampleClient client = client().intercept((request, next) -> {
                    throw new IllegalStateException("mine");
                })
                .observe(named("one"))
                .build();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> client.things().patch(REQUEST))
                .satisfies(failure -> assertThat(results.get(0).failure()).isSameAs(failure));
    }

    @Test
    void anObserverThatFailsDisturbsNothing() {
        platform.answer("PATCH", THING, "{\"code\":0}");
        SampleClient client = client().observe(call -> {
                    throw new IllegalStateException("at the begin");
                })
                .observe(call -> result -> {
                    throw new IllegalStateException("at the end");
                })
                .observe(named("three"))
                .build();

        assertThat(client.things().patch(REQUEST).getCode()).isZero();
        assertThat(seen).hasSize(2);
    }
}
