package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.http.Interceptor;
import io.github.feishucodegen.client.http.TransportResponse;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterceptorTest {
    private static final String THING = "/open-apis/sample/v1/things/:id";
    private static final PatchThingReq REQUEST =
            PatchThingReq.newBuilder().thingId("1").buildUnchecked();

    private final List<String> heard = new ArrayList<>();
    private final FakePlatform platform = new FakePlatform().answer("PATCH", THING, "{\"code\":0}");

    private SampleClient.Builder client() {
        return SampleClient.newBuilder("a", "s").transport(platform);
    }

    private Interceptor named(String name) {
        return (request, next) -> {
            heard.add(name + " before " + request.operation());
            TransportResponse answer = next.send(request);
            heard.add(name + " after " + answer.status());
            return answer;
        };
    }

    @Test
    void theLastOneStandsOutermostAroundEachAttempt() {
        client().intercept(named("one"))
                .intercept(named("two"))
                .build()
                .things()
                .patch(REQUEST);

        assertThat(heard)
                .containsExactly(
                        "two before ",
                        "one before ",
                        "one after 200",
                        "two after 200",
                        "two before sample.v1.thing.patch",
                        "one before sample.v1.thing.patch",
                        "one after 200",
                        "two after 200");
    }

    @Test
    void eachAttemptIsHeardOf() {
        FakePlatform busy = new FakePlatform()
                .answer("PATCH", THING, 429, "{\"code\":99991400}")
                .answer("PATCH", THING, "{\"code\":0}");
        SampleClient.newBuilder("a", "s")
                .transport(busy)
                .retry(RetryPolicy.DEFAULT.backoff(Duration.ZERO, Duration.ZERO))
                .intercept(named("one"))
                .build()
                .things()
                .patch(REQUEST);

        assertThat(heard)
                .filteredOn(line -> line.contains("after"))
                .hasSize(3)
                .element(1)
                .isEqualTo("one after 429");
    }

    @Test
    void aRequestCanBeChanged() {
        client().intercept((request, next) ->
                        next.send(request.toBuilder().header("X-Trace", "7").build()))
                .build()
                .things()
                .patch(REQUEST);

        assertThat(platform.calls().get(0).header("x-trace")).isEqualTo("7");
        assertThat(platform.calls().get(0).header("Authorization")).isEqualTo("Bearer t-fake");
        assertThat(platform.calls().get(0).operation()).isEqualTo("sample.v1.thing.patch");
    }

    @Test
    void anAnswerCanBeGivenInsteadAndAFailureTold() {
        SampleClient answering = client().intercept((request, next) ->
                        new TransportResponse(200, Map.of(), new ByteArrayInputStream("{\"code\":5}".getBytes())))
                .build();
        RequestOptions options =
                RequestOptions.newBuilder().tenantAccessToken("t-1").build();
        assertThat(answering.things().patch(REQUEST, options).getCode()).isEqualTo(5);

        SampleClient failing = client().intercept((request, next) -> {
                    throw new IOException("no way");
                })
                .build();
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> failing.things().patch(REQUEST, options))
                .withMessageContaining("no way");
        assertThat(platform.calls()).isEmpty();
    }
}
