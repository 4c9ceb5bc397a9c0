package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.feishucodegen.client.error.AnswerTooLargeException;
import io.github.feishucodegen.client.sample.LargeAnswers;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.fixture.StubPlatform;
import io.github.feishucodegen.fixture.StubResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are longer than anybody wants to read. */
@Timeout(120)
class LargeAnswerTest {
    private static final int MEGABYTES = 400;
    private static final byte[] CHUNK = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    private static final PatchThingReq REQUEST =
            PatchThingReq.newBuilder().thingId("1").buildUnchecked();

    @ParameterizedTest
    @CsvSource({"200, too large: 16777216 true", "502, status: 502 201"})
    void fourHundredMegabytesDoNotFillSixtyFour(int status, String outcome) throws Exception {
        AtomicLong sent = new AtomicLong();
        try (StubPlatform platform = new StubPlatform()) {
            platform.answerNext(much(status, sent));
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    LargeAnswers.class.getName(),
                    platform.baseUrl());
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(output.lines()).containsExactly(outcome, "then: true");
            assertThat(sent.get()).as("bytes sent until the client gave up").isLessThan(64L << 20);
        }
    }

    private static StubResponse much(int status, AtomicLong sent) {
        return StubResponse.streamed(status, StubResponse.CHUNKED, out -> {
                    out.write("{\"code\":0,\"data\":{\"name\":\"".getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < MEGABYTES; i++) {
                        out.write(CHUNK);
                        sent.addAndGet(CHUNK.length);
                    }
                })
                .header("Content-Type", "application/json");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theLimitIsThatOfTheCallOrElseOfTheClient(boolean ofCall) {
        try (Platform platform = new Platform();
                SampleClient client =
                        platform.client().maxAnswerBytes(ofCall ? 1 << 20 : 100).build()) {
            platform.answer(200, "application/json", answer(101));
            RequestOptions options =
                    ofCall ? RequestOptions.newBuilder().maxAnswerBytes(100).build() : RequestOptions.NONE;

            assertThatExceptionOfType(AnswerTooLargeException.class)
                    .isThrownBy(() -> client.things().open(REQUEST, options))
                    .satisfies(e -> assertThat(e.getSize()).isEqualTo(101))
                    .satisfies(e -> assertThat(e.getLimit()).isEqualTo(100))
                    .withMessageContaining("maxAnswerBytes");
            assertThatExceptionOfType(AnswerTooLargeException.class)
                    .isThrownBy(() -> client.call("GET", "/open-apis/any", null, options));

            platform.answer(200, "application/json", answer(100));
            assertThat(client.things().open(REQUEST, options).success()).isTrue();
        }
    }

    @Test
    void theLimitHoldsForWhatIsUnpacked() {
        try (Platform platform = new Platform();
                SampleClient client = platform.client().maxAnswerBytes(10_000).build()) {
            byte[] packed = packed(answer(1_000_000));
            assertThat(packed.length).isLessThan(10_000);
            platform.answer(StubResponse.of(200, "application/json", packed).header("Content-Encoding", "gzip"));

            assertThatExceptionOfType(AnswerTooLargeException.class)
                    .isThrownBy(() -> client.things().open(REQUEST));
        }
    }

    @Test
    void aTokenIsNeverLong() {
        try (Platform platform = new Platform();
                SampleClient client = platform.client().build()) {
            platform.answerToken(StubResponse.json(200, answer(1 << 20)));

            assertThatExceptionOfType(AnswerTooLargeException.class)
                    .isThrownBy(() -> client.things().patch(REQUEST));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aLimitIsPositive(int limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.newBuilder().maxAnswerBytes(limit))
                .withMessageContaining("maxAnswerBytes");
    }

    /** A good answer of so many bytes. */
    private static String answer(int bytes) {
        String start = "{\"code\":0,\"data\":{\"name\":\"";
        String end = "\"}}";
        return start + "x".repeat(bytes - start.length() - end.length()) + end;
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
