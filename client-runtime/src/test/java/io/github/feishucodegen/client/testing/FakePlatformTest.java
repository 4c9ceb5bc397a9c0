package io.github.feishucodegen.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.sample.DownloadThingResp;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.UploadThingReq;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FakePlatformTest {
    private static final String THING = "/open-apis/sample/v1/things/:thing_id";

    private final FakePlatform platform = new FakePlatform();
    private final SampleClient client =
            SampleClient.newBuilder("a", "s").transport(platform).build();

    private static PatchThingReq thing(String id) {
        return PatchThingReq.newBuilder().thingId(id).kind("k&l").buildUnchecked();
    }

    @Test
    void answersAreFoundByMethodAndPath() {
        platform.answer("PATCH", THING, "{\"code\":1}")
                .answer("PATCH", "/open-apis/sample/v1/things/2", "{\"code\":2}")
                .answer("GET", THING + "/part?fixed=1", "{\"code\":3}");

        assertThat(client.things().patch(thing("1")).getCode()).isEqualTo(1);
        assertThat(client.things().patch(thing("2")).getCode()).isEqualTo(2);
        assertThat(client.things().patch(thing("a/b")).getCode()).isEqualTo(1);
        assertThat(client.things().get(thing("1")).getCode()).isEqualTo(3);
    }

    @Test
    void severalAnswersComeOneAfterTheOther() {
        platform.answer("PATCH", THING, "{\"code\":1}").answer("PATCH", THING, 404, "{\"code\":2}");

        assertThat(client.things().patch(thing("1")).getCode()).isEqualTo(1);
        assertThat(client.things().patch(thing("1")).getRawResponse().getStatusCode())
                .isEqualTo(404);
        assertThat(client.things().patch(thing("1")).getCode()).isEqualTo(2);
    }

    @Test
    void whatWasSentIsRemembered() {
        platform.answer("PATCH", THING, "{\"code\":0}");

        client.things()
                .patch(thing("a/b").toBuilder()
                        .fields("x", "y")
                        .mark("m")
                        .thing(Thing.newBuilder().name("数").build())
                        .buildUnchecked());

        ReceivedCall call = platform.calls().get(0);
        assertThat(platform.calls()).hasSize(1);
        assertThat(call.method()).isEqualTo("PATCH");
        assertThat(call.path()).isEqualTo("/open-apis/sample/v1/things/a%2Fb");
        assertThat(call.operation()).isEqualTo("sample.v1.thing.patch");
        assertThat(call.query("fields")).containsExactly("x", "y");
        assertThat(call.query("kind")).containsExactly("k&l");
        assertThat(call.query("none")).isEmpty();
        assertThat(call.header("x-mark")).isEqualTo("m");
        assertThat(call.header("X-None")).isNull();
        assertThat(call.text()).isEqualTo("{\"name\":\"数\"}");
        assertThat(call.json().path("name").textValue()).isEqualTo("数");
        assertThat(call).hasToString("PATCH /open-apis/sample/v1/things/a%2Fb");
    }

    @Test
    void filesAreSentAndReceived() {
        platform.file("GET", THING + "/download", "报告.txt", new byte[] {1, 2})
                .answer("POST", "/open-apis/sample/v1/upload", "{\"code\":0}");

        DownloadThingResp file = client.things().download(thing("1"));
        client.things()
                .upload(UploadThingReq.newBuilder()
                        .body(UploadThingReq.Body.newBuilder()
                                .file(FileContent.of("f", "content".getBytes(StandardCharsets.UTF_8)))
                                .build())
                        .build());

        assertThat(file.getFileName()).isEqualTo("报告.txt");
        assertThat(file.getData()).containsExactly(1, 2);
        assertThat(platform.calls().get(1).text()).contains("filename=\"f\"").contains("content");
        assertThat(new String(platform.calls().get(1).body(), StandardCharsets.UTF_8))
                .isEqualTo(platform.calls().get(1).text());
    }

    @Test
    void theNetworkMayFail() {
        platform.fail("PATCH", THING, "connection reset");

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> client.things().patch(thing("1")))
                .withMessageContaining("connection reset");
    }

    @Test
    void anUnexpectedCallSaysWhatIsThere() {
        platform.answer("PATCH", THING, "{}");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> client.things().get(thing("1")))
                .withMessage("no answer is given for GET /open-apis/sample/v1/things/1/part, only for [PATCH " + THING
                        + "]");
    }

    @Test
    void tokensComeUnaskedOrAsGiven() {
        platform.answer("PATCH", THING, "{\"code\":0}");
        client.things().patch(thing("1"));
        assertThat(platform.calls()).hasSize(1);
        assertThat(platform.calls().get(0).header("Authorization")).isEqualTo("Bearer t-fake");

        FakePlatform refusing = new FakePlatform()
                .answer("POST", "/open-apis/auth/v3/tenant_access_token/internal", "{\"code\":10014}");
        SampleClient other =
                SampleClient.newBuilder("a", "s").transport(refusing).build();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> other.things().patch(thing("1")))
                .withMessageContaining("10014");
        assertThat(refusing.calls()).hasSize(1);
    }

    @Test
    void theGenericDoorLeadsHereToo() {
        platform.answer("POST", "/open-apis/new/v1/:any", "{\"code\":9}");

        assertThat(client.call("POST", "/open-apis/new/v1/x?y=1", Map.of("a", 1))
                        .json()
                        .path("code")
                        .asInt())
                .isEqualTo(9);
        assertThat(platform.calls().get(0).operation()).isEmpty();
    }
}
