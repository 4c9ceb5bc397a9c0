package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.client.sample.DownloadThingResp;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.ThingResp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Responses that came from a server, in a mapper and in an object stream. */
class StoredResponseTest {
    private static final PatchThingReq REQUEST =
            PatchThingReq.newBuilder().thingId("1").buildUnchecked();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Platform platform = new Platform();
    private final SampleClient client =
            platform.client().retry(RetryPolicy.NONE).build();

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    private static byte[] written(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        }
    }

    @Test
    void anAnswerKeepsItsJson() throws Exception {
        String body = "{\"code\":0,\"msg\":\"ok\",\"data\":{\"name\":\"n\",\"later\":{\"a\":1.50}},\"top\":null}";
        platform.answer(200, "application/json", body);

        ThingResp answered = client.things().open(REQUEST);

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(answered))).isEqualTo(MAPPER.readTree(body));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(answered), ThingResp.class))
                .isEqualTo(answered);
        ThingResp stored = (ThingResp) read(written(answered));
        assertThat(stored).isEqualTo(answered);
        assertThat(stored.success()).isTrue();
        assertThat(stored.getData().getName()).isEqualTo("n");
    }

    @Test
    void aRefusalStaysOne() throws Exception {
        platform.answer(400, "application/json", "{\"code\":1002001,\"msg\":\"bad\",\"error\":{\"log_id\":\"log-2\"}}");

        ThingResp answered = client.things().open(REQUEST);

        ThingResp stored = (ThingResp) read(written(answered));
        assertThat(stored.success()).isFalse();
        assertThat(stored.getLogId()).isEqualTo("log-2");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(answered), ThingResp.class))
                .isEqualTo(stored);
    }

    /** It would become a good answer. */
    @Test
    void aFailureThatOnlyItsStatusTellsIsRefused() {
        platform.answer(502, "application/json", "{\"code\":0,\"msg\":\"ok\"}");

        ThingResp answered = client.things().open(REQUEST);

        assertThatExceptionOfType(NotSerializableException.class)
                .isThrownBy(() -> written(answered))
                .withMessageContaining("ThingResp holds HTTP status 502, which JSON does not");
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(answered))
                .withMessageContaining("HTTP status 502");
    }

    @Test
    void aFileIsRefused() {
        platform.answer(200, "application/octet-stream", "bytes");

        DownloadThingResp file = client.things().download(REQUEST, RequestOptions.NONE);

        assertThatExceptionOfType(NotSerializableException.class)
                .isThrownBy(() -> written(file))
                .withMessageContaining("DownloadThingResp holds the bytes of a file");
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(file))
                .withMessageContaining("the bytes of a file");
    }
}
