package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.log.RecordingLogger;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.UploadThingReq;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SecrecyTest {
    private static final List<String> SECRETS = List.of(
            "very-secret", "t-token-", "u-explicit-token", "own-header-value", "bytes of a file", "query-secret");
    private static final PatchThingReq REQUEST =
            PatchThingReq.newBuilder().thingId("1").buildUnchecked();

    private final StringWriter shown = new StringWriter();

    @Test
    void noLogAndNoMessageHoldsASecret() {
        RecordingLogger.clear();
        try (Platform platform = new Platform();
                SampleClient client =
                        platform.client().requestTimeout(Duration.ofSeconds(5)).build()) {
            RequestOptions user = RequestOptions.newBuilder()
                    .userAccessToken("u-explicit-token")
                    .build();
            show(() -> client.things().patch(REQUEST));
            show(() -> client.things().patch(REQUEST, user));
            show(() -> client.things().get(REQUEST, user));
            show(() -> client.call("GET", "/x?app_secret=query-secret"));
            show(() -> client.things()
                    .open(
                            REQUEST,
                            RequestOptions.newBuilder()
                                    .headers(Map.of("Authorization", List.of("own-header-value")))
                                    .build()));
            show(() -> client.things()
                    .upload(UploadThingReq.newBuilder()
                            .body(UploadThingReq.Body.newBuilder()
                                    .file(FileContent.of("f", "bytes of a file".getBytes(StandardCharsets.UTF_8)))
                                    .build())
                            .build()));
            // A proxy that shows what it got.
            platform.answer((call, exchange) -> Platform.send(
                    exchange,
                    502,
                    "text/html",
                    ("Authorization: " + call.header("Authorization")).getBytes(StandardCharsets.UTF_8)));
            show(() -> client.things().patch(REQUEST));
            platform.answer((call, exchange) -> Platform.json(exchange, 200, "{\"code\":99991663}"));
            platform.answerToken((call, exchange) -> Platform.json(
                    exchange, 200, "{\"code\":0,\"tenant_access_token\":t-token-x,\"a\":\"very-secret\"}"));
            show(() -> client.things().patch(REQUEST));
            platform.answerToken((call, exchange) -> Platform.send(exchange, 500, "text/plain", call.body));
            show(() -> client.things().patch(REQUEST));
            platform.answerToken((call, exchange) ->
                    Platform.json(exchange, 200, "{\"code\":1,\"msg\":\"app_secret=very-secret is wrong\"}"));
            show(() -> client.things().patch(REQUEST));
        }

        assertThat(RecordingLogger.text())
                .contains("sample.v1.thing.patch: sent to http://127.0.0.1")
                .contains("fetched the TENANT token of cli_app")
                .contains("HTTP 502");
        assertThat(shown.toString()).contains("HTTP 502").contains("HTTP 500").contains("code 1: ");
        for (String secret : SECRETS) {
            assertThat(RecordingLogger.text()).doesNotContain(secret);
            assertThat(shown.toString()).doesNotContain(secret);
        }
    }

    /** What a program would print of a call. */
    private void show(Supplier<?> call) {
        try {
            shown.append(String.valueOf(call.get())).append('\n');
        } catch (FeishuException e) {
            e.printStackTrace(new PrintWriter(shown));
        }
    }
}
