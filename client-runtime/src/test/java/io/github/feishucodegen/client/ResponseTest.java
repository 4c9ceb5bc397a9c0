package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.error.HttpStatusException;
import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.model.PlainBuilder;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.ThingResp;
import io.github.feishucodegen.fixture.StubResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {
    private final Platform platform = new Platform();
    private final SampleClient client =
            platform.client().retry(RetryPolicy.NONE).build();

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    private ThingResp call() {
        return client.things().open(PatchThingReq.newBuilder().buildUnchecked());
    }

    @Test
    void aGoodAnswerIsDecoded() {
        String body =
                "{\"code\":0,\"msg\":\"success\",\"data\":{\"name\":\"n\",\"status\":\"5\",\"later\":1},\"top\":1}";
        platform.answer(StubResponse.json(200, body).header("X-Tt-Logid", "log-1"));

        ThingResp response = call();

        assertThat(response.success()).isTrue();
        assertThat(response.getCode()).isZero();
        assertThat(response.getMsg()).isEqualTo("success");
        assertThat(response.getLogId()).isEqualTo("log-1");
        assertThat(response.getError()).isNull();
        assertThat(response.getData())
                .isEqualTo(Thing.newBuilder()
                        .name("n")
                        .putUnknown("status", "5")
                        .putUnknown("later", 1)
                        .build());
        assertThat(response.getData().getStatus()).isEqualTo(5L);
        assertThat(response.orThrow()).isSameAs(response.getData());
        assertThat(response.unknownFields()).containsOnlyKeys("top");
        assertThat(response.getRawResponse().getStatusCode()).isEqualTo(200);
        assertThat(response.getRawResponse().getHeaders().get("content-type"))
                .isEqualTo(List.of("application/json; charset=utf-8"));
        assertThat(new String(response.getRawResponse().getBody(), StandardCharsets.UTF_8))
                .isEqualTo(body);
        assertThat(PlainBuilder.of(response).build().getRawResponse()).isSameAs(response.getRawResponse());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404, 429, 500})
    void anEnvelopeWithACodeIsAResponseWhateverTheStatus(int status) {
        platform.answer(
                status,
                "application/json",
                "{\"code\":1002001,\"msg\":\"bad param\",\"error\":{\"log_id\":\"log-2\",\"troubleshooter\":\"…\"}}");

        ThingResp response = call();

        assertThat(response.success()).isFalse();
        assertThat(response.getCode()).isEqualTo(1002001);
        assertThat(response.getData()).isNull();
        assertThat(response.getLogId()).isEqualTo("log-2");
        assertThat(response.getError().path("troubleshooter").textValue()).isEqualTo("…");
        ApiException problem = catchThrowableOfType(ApiException.class, response::orThrow);
        assertThat(problem)
                .hasMessage("sample.v1.thing.open: code 1002001: bad param (HTTP " + status + ", log id log-2); …");
        assertThat(problem.getError()).isEqualTo(response.getError());
        assertThat(problem.getCode()).isEqualTo(1002001);
        assertThat(problem.getHttpStatus()).isEqualTo(status);
        assertThat(problem.getLogId()).isEqualTo("log-2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"code\":\"0\"} | true | 0",
                "200 | {\"code\":\"12\"} | false | 12",
                "200 | {\"code\":\"x\"} | false | -1",
                "200 | {\"code\":99999999999} | false | 2147483647",
                "500 | {\"code\":0} | false | 0"
            })
    void successIsCodeZeroWithAGoodStatus(int status, String body, boolean success, int code) {
        platform.answer(status, "application/json", body);

        assertThat(call().success()).isEqualTo(success);
        assertThat(call().getCode()).isEqualTo(code);
    }

    @Test
    void aProxysPageIsAnHttpStatus() {
        platform.answer(
                502,
                "text/html",
                "<html>\n<body>Bad gateway, Authorization: Bearer t-abcdefgh12345</body>" + "x".repeat(500)
                        + "</html>");

        HttpStatusException problem = catchThrowableOfType(HttpStatusException.class, this::call);

        assertThat(problem.getHttpStatus()).isEqualTo(502);
        assertThat(problem)
                .hasMessageStartingWith("sample.v1.thing.open: HTTP 502: <html> <body>Bad gateway, Authorization: ***");
        assertThat(problem.getSnippet()).hasSizeLessThan(210).doesNotContain("t-abc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "503 | application/json | {\"message\":\"no upstream\"}",
                "503 | application/json | {broken",
                "503 | application/json | []",
                "404 | text/plain | not found",
                "500 | text/html | {\"code\":1}",
                "302 | text/plain | elsewhere"
            })
    void aBadStatusWithoutEnvelopeIsAnHttpStatus(int status, String type, String body) {
        platform.answer(status, type, body);

        assertThat(catchThrowableOfType(HttpStatusException.class, this::call).getHttpStatus())
                .isEqualTo(status);
    }

    @Test
    void aBadStatusWithoutBodyIsAnHttpStatus() {
        platform.answer(500, "application/json", "");

        assertThatExceptionOfType(HttpStatusException.class)
                .isThrownBy(this::call)
                .withMessage("sample.v1.thing.open: HTTP 500");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | <html>login</html>",
                "text/html | {\"code\":0}",
                "application/json | {\"code\":0",
                "application/json | [1]",
                "text/plain | hello"
            })
    void aGoodStatusWithTheWrongBodyIsAnUndecodableAnswer(String type, String body) {
        platform.answer(200, type, body);

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(this::call)
                .withMessageStartingWith("sample.v1.thing.open: ");
    }

    @Test
    void jsonIsKnownByItsLookWhereTheTypeDoesNotTell() {
        platform.answer(200, "text/plain", " \n{\"code\":3}");

        assertThat(call().getCode()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | the answer is empty | 0 bytes",
                "{} | the answer has no 'code' | 2 bytes",
                "{\"code\":null,\"data\":{}} | the answer has no 'code' | 23 bytes",
                "{\"data\":{\"name\":\"n\"}} | the answer has no 'code' | 21 bytes"
            })
    void aGoodStatusAloneIsNoAnswer(String body, String problem, String size) {
        platform.answer(StubResponse.json(200, body).header("X-Tt-Logid", "log-1"));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(this::call)
                .withMessageStartingWith("sample.v1.thing.open: " + problem)
                .withMessageContaining("(HTTP 200, application/json; charset=utf-8, " + size + ", log id log-1)");
    }

    @Test
    void dataThatDidNotComeIsEmpty() {
        platform.answer(200, "application/json", "{\"code\":0}");

        ThingResp response = call();

        assertThat(response.getData()).isNull();
        assertThat(response.orThrow()).isEqualTo(Thing.newBuilder().build());
        assertThat(response.orThrow().getName()).isNull();
    }

    @Test
    void aResponseBuiltByHandLooksReceived() {
        ThingResp response = Jsons.DEFAULT.fromJson("{\"data\":{\"name\":\"n\"}}", new ThingResp());

        assertThat(response.success()).isTrue();
        assertThat(response.getRawResponse().getStatusCode()).isEqualTo(200);
        assertThat(response.getRawResponse().json().path("data").path("name").textValue())
                .isEqualTo("n");
        assertThat(response.getLogId()).isNull();
    }
}
