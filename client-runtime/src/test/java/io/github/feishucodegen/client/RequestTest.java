package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.sample.FormThingReq;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.ThingKindEnum;
import io.github.feishucodegen.client.sample.UploadThingReq;
import io.github.feishucodegen.fixture.RecordedRequest;
import io.github.feishucodegen.fixture.StubResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
    private final Platform platform = new Platform();
    private final SampleClient client = platform.client().build();

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    @Test
    void aCallIsMethodPathQueryHeadersAndBody() {
        client.things()
                .patch(PatchThingReq.newBuilder()
                        .thingId("ou_7")
                        .kind(ThingKindEnum.LARGE)
                        .pageSize(20)
                        .fields("a", "b")
                        .mark("m")
                        .thing(Thing.newBuilder().name("数据").status(1).build())
                        .build());

        RecordedRequest call = platform.call();
        assertThat(call.method()).isEqualTo("PATCH");
        assertThat(call.target())
                .isEqualTo("/open-apis/sample/v1/things/ou_7?kind=large&page_size=20&fields=a&fields=b");
        assertThat(call.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(call.header("Authorization")).isEqualTo("Bearer t-token-1");
        assertThat(call.header("X-Mark")).isEqualTo("m");
        assertThat(call.text()).isEqualTo("{\"name\":\"数据\",\"status\":1}");
        assertThat(call.header("Content-Length")).isEqualTo("28");
    }

    @Test
    void pathAndQueryArePercentEncoded() {
        client.things()
                .get(PatchThingReq.newBuilder()
                        .thingId("a/b?c%d 数.~-_+:@é")
                        .kind("x&y=z +/?%\n中")
                        .buildUnchecked());

        assertThat(platform.call().target())
                .isEqualTo("/open-apis/sample/v1/things/a%2Fb%3Fc%25d%20%E6%95%B0.~-_%2B%3A%40%C3%A9/part?fixed=1"
                        + "&kind=x%26y%3Dz%20%2B%2F%3F%25%0A%E4%B8%AD");
    }

    @Test
    void aCallWithoutBodySendsNone() {
        client.things().get(PatchThingReq.newBuilder().thingId("1").buildUnchecked());

        assertThat(platform.call().body()).isEmpty();
        assertThat(platform.call().header("Content-Type")).isNull();
        assertThat(platform.call().header("Transfer-Encoding")).isNull();
        assertThat(platform.call().target()).isEqualTo("/open-apis/sample/v1/things/1/part?fixed=1");
    }

    @Test
    void explicitNullsAreLeftOutOfTheQueryAndKeptInTheBody() {
        client.things()
                .patch(PatchThingReq.newBuilder()
                        .thingId("1")
                        .kind((String) null)
                        .mark(null)
                        .thing(Thing.newBuilder().name(null).build())
                        .buildUnchecked());

        assertThat(platform.call().target()).isEqualTo("/open-apis/sample/v1/things/1");
        assertThat(platform.call().header("X-Mark")).isNull();
        assertThat(platform.call().text()).isEqualTo("{\"name\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void aPathParameterCannotChangeThePath(String id) {
        PatchThingReq request = PatchThingReq.newBuilder().thingId(id).buildUnchecked();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.things().patch(request))
                .withMessageContaining("thing_id");
        assertThat(platform.calls()).isEmpty();
    }

    @Test
    void aPathParameterMustBeThere() {
        PatchThingReq request = PatchThingReq.newBuilder().mark("x\ny").buildUnchecked();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.things().patch(request))
                .withMessage("sample.v1.thing.patch: thing_id is required: it is part of the path;"
                        + " X-Mark has a line break, which a header cannot hold");
        assertThat(platform.tokenCalls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\rb", "a\u0000b", "中"})
    void headersCannotBeSmuggledIn(String value) {
        PatchThingReq request =
                PatchThingReq.newBuilder().thingId("1").mark(value).buildUnchecked();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.things().patch(request))
                .withMessageContaining("X-Mark");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.newBuilder().headers(Map.of("X-A", List.of(value))))
                .withMessageContaining("X-A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.newBuilder().headers(Map.of(value, List.of("x"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.newBuilder().userAccessToken(value));
    }

    @Test
    void optionsAddHeadersAndLeaveTheCallersMapAlone() {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("X-One", List.of("1", "2"));
        RequestOptions options = RequestOptions.newBuilder().headers(headers).build();
        headers.put("X-Two", List.of("3"));

        client.things().open(PatchThingReq.newBuilder().buildUnchecked(), options);

        assertThat(platform.call().header("X-One")).isEqualTo("1");
        assertThat(platform.call().header("X-Two")).isNull();
        assertThat(headers).containsOnlyKeys("X-One", "X-Two");
    }

    @Test
    void undocumentedParametersTravelInTheQuery() {
        client.things()
                .open(PatchThingReq.newBuilder()
                        .kind("k")
                        .putUnknown("later", List.of("a b", 2))
                        .buildUnchecked());

        assertThat(platform.call().target()).isEqualTo("/open-apis/sample/v1/open?kind=k&later=a%20b&later=2");
    }

    @Test
    void rawJsonStandsInForABody() {
        client.things()
                .patch(PatchThingReq.newBuilder()
                        .thingId("1")
                        .putUnknown("body", List.of(1))
                        .buildUnchecked());

        assertThat(platform.call().text()).isEqualTo("[1]");
        FormThingReq form = FormThingReq.newBuilder().putUnknown("body", "x").build();
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.things().form(form))
                .withMessageContaining("body is no object");
    }

    @Test
    void aVeryLongTimeoutIsFine() {
        RequestOptions options = RequestOptions.newBuilder()
                .requestTimeout(Duration.ofSeconds(Long.MAX_VALUE))
                .build();

        assertThat(client.things()
                        .open(PatchThingReq.newBuilder().buildUnchecked(), options)
                        .success())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.newBuilder().requestTimeout(Duration.ZERO));
    }

    @Test
    void aTimeoutOfOneCallGoesBeforeTheClients() {
        CountDownLatch end = new CountDownLatch(1);
        platform.answer(call -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return StubResponse.none();
        });
        RequestOptions options = RequestOptions.newBuilder()
                .requestTimeout(Duration.ofMillis(200))
                .build();

        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(
                        () -> client.things().open(PatchThingReq.newBuilder().buildUnchecked(), options))
                .withMessageContaining("200 ms");
        end.countDown();
    }

    @Test
    void aFormIsPercentEncoded() {
        client.things()
                .form(FormThingReq.newBuilder()
                        .thing(Thing.newBuilder()
                                .name("a b&中")
                                .tags("x", "y")
                                .active(true)
                                .score(1.5)
                                .child(Thing.newBuilder().name("c").build())
                                .build())
                        .build());

        assertThat(platform.call().header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(platform.call().text())
                .isEqualTo("name=a%20b%26%E4%B8%AD&score=1.5&active=true"
                        + "&child=%7B%22name%22%3A%22c%22%7D&tags=x&tags=y");
    }

    @Test
    void aMultipartBodyIsSentByteForByte() {
        client.things()
                .upload(UploadThingReq.newBuilder()
                        .body(UploadThingReq.Body.newBuilder()
                                .fileName("报告 \"1\".txt")
                                .size(3)
                                .labels("x", "y")
                                .file(FileContent.of("报告 \"1\".txt", new byte[] {0, 13, 10, (byte) 200}))
                                .thing(Thing.newBuilder().status(1).build())
                                .build())
                        .build());

        RecordedRequest call = platform.call();
        String contentType = String.valueOf(call.header("Content-Type"));
        assertThat(contentType).startsWith("multipart/form-data; boundary=");
        String line = "--" + contentType.substring("multipart/form-data; boundary=".length());
        String expected = line + "\r\nContent-Disposition: form-data; name=\"file_name\"\r\n\r\n报告 \"1\".txt\r\n"
                + line + "\r\nContent-Disposition: form-data; name=\"size\"\r\n\r\n3\r\n"
                + line + "\r\nContent-Disposition: form-data; name=\"labels\"\r\n\r\nx\r\n"
                + line + "\r\nContent-Disposition: form-data; name=\"labels\"\r\n\r\ny\r\n"
                + line + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"报告 %221%22.txt\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n\u0000\r\nÈ\r\n"
                + line + "\r\nContent-Disposition: form-data; name=\"thing\"\r\n\r\n{\"status\":1}\r\n"
                + line + "--\r\n";
        // The byte 200 alone is È in ISO 8859-1 only; the rest is UTF-8.
        byte[] bytes = new String(expected.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                .replace("Ã\u0088", "È")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(call.body()).isEqualTo(bytes);
        assertThat(call.header("Content-Length")).isEqualTo(String.valueOf(bytes.length));
    }

    @Test
    void filesComeFromPathsFilesAndStreams(@TempDir Path folder) throws IOException {
        byte[] content = new byte[100_000];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) i;
        }
        Path path = Files.write(folder.resolve("big.bin"), content);
        List<UploadThingReq.Body> bodies = List.of(
                UploadThingReq.Body.newBuilder().file(path).build(),
                UploadThingReq.Body.newBuilder().file(path.toFile()).build(),
                UploadThingReq.Body.newBuilder()
                        .file(FileContent.of("big.bin", () -> new ByteArrayInputStream(content)))
                        .build(),
                UploadThingReq.Body.newBuilder()
                        .file(FileContent.of("big.bin", content.length, () -> new ByteArrayInputStream(content)))
                        .build());

        for (UploadThingReq.Body body : bodies) {
            client.things().upload(UploadThingReq.newBuilder().body(body).build());
        }

        String expected = "name=\"file\"; filename=\"big.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                + new String(content, StandardCharsets.ISO_8859_1) + "\r\n--";
        assertThat(platform.calls())
                .hasSize(4)
                .allSatisfy(call -> assertThat(new String(call.body(), StandardCharsets.ISO_8859_1))
                        .contains(expected));
        assertThat(platform.calls().get(2).header("Transfer-encoding")).isEqualTo("chunked");
    }

    @Test
    void theGenericDoorReachesAnything() {
        platform.answer(400, "application/json", "{\"code\":7}");

        RawResponse answer = client.call(
                "POST",
                "/open-apis/new/v1/x?y=%2F",
                Map.of("a", 1),
                RequestOptions.newBuilder().userAccessToken("u-1").build());

        assertThat(answer.getStatusCode()).isEqualTo(400);
        assertThat(answer.json().path("code").asInt()).isEqualTo(7);
        assertThat(platform.call().target()).isEqualTo("/open-apis/new/v1/x?y=%2F");
        assertThat(platform.call().text()).isEqualTo("{\"a\":1}");
        assertThat(platform.call().header("Authorization")).isEqualTo("Bearer u-1");
        client.call("GET", "/open-apis/new/v1/x");
        assertThat(platform.calls().get(1).header("Authorization")).isEqualTo("Bearer t-token-1");
        assertThat(platform.calls().get(1).body()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> client.call("GET", "@127.0.0.2/x"));
    }

    @Test
    void aClosedClientCallsNoMore() {
        client.close();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> client.call("GET", "/x"));
        assertThat(platform.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://h", "https://", "//h", "https://h?x=1", "https://h#f", "https://user:pw@h"})
    void aBaseUrlIsAnHttpAddress(String baseUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleClient.newBuilder("a", "s").baseUrl(baseUrl));
    }
}
