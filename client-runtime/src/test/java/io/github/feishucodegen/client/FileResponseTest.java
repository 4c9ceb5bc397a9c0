package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.HttpStatusException;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.LocalFileException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.model.PlainBuilder;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.client.sample.DownloadThingResp;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.fixture.StubResponse;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileResponseTest {
    private final Platform platform = new Platform();
    private final SampleClient client = platform.client().build();

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    private DownloadThingResp download() {
        return download(RequestOptions.NONE);
    }

    private DownloadThingResp download(RequestOptions options) {
        return client.things().download(PatchThingReq.newBuilder().thingId("1").buildUnchecked(), options);
    }

    @Test
    void aFileIsReadAndWritten(@TempDir Path folder) throws IOException {
        byte[] bytes = {1, 2, (byte) 0xff, 0, 13, 10};
        platform.answer(call -> StubResponse.of(200, "application/octet-stream", bytes)
                .header("Content-Disposition", "attachment; filename=\"a b.bin\""));

        DownloadThingResp response = download();

        assertThat(response.success()).isTrue();
        assertThat(response.getFileName()).isEqualTo("a b.bin");
        assertThat(response.getData()).isEqualTo(bytes);
        response.writeFile(folder.resolve("one").toString());
        PlainBuilder.of(response).build().writeFile(folder.resolve("two"));
        assertThat(Files.readAllBytes(folder.resolve("one"))).isEqualTo(bytes);
        assertThat(Files.readAllBytes(folder.resolve("two"))).isEqualTo(bytes);
    }

    @Test
    void anErrorInPlaceOfAFileIsAResponse(@TempDir Path folder) {
        platform.answer(200, "application/json", "{\"code\":1061002,\"msg\":\"params error\"}");

        DownloadThingResp response = download();

        assertThat(response.success()).isFalse();
        assertThat(response.getCode()).isEqualTo(1061002);
        assertThat(response.getData()).isNull();
        assertThatExceptionOfType(ApiException.class).isThrownBy(response::orThrow);
        assertThatExceptionOfType(ApiException.class).isThrownBy(response::requireSuccess);
        assertThatExceptionOfType(FileNotFoundException.class)
                .isThrownBy(() -> response.writeFile(folder.resolve("x")))
                .withMessageContaining("1061002");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void aFileMayBeJson() {
        platform.answer(call ->
                StubResponse.json(200, "{\"code\":7}").header("Content-Disposition", "attachment; filename=x.json"));
        assertThat(new String(download().getData(), StandardCharsets.UTF_8)).isEqualTo("{\"code\":7}");

        platform.answer(200, "application/json", "[1,2]");
        assertThat(new String(download().getData(), StandardCharsets.UTF_8)).isEqualTo("[1,2]");
    }

    @Test
    void aBadStatusIsNoFile() {
        platform.answer(404, "text/plain", "gone");

        assertThatExceptionOfType(HttpStatusException.class).isThrownBy(this::download);
    }

    private static byte[] large() {
        byte[] bytes = new byte[3_000_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 >> 3);
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 3_000_000})
    void aFileGoesWhereTheOptionsSay(int length, @TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        byte[] bytes = Arrays.copyOf(large(), length);
        platform.answer(StubResponse.of(200, "application/octet-stream", bytes));
        Path path = Files.writeString(folder.resolve("there"), "before");
        Path other = Files.createLink(elsewhere.resolve("other"), path);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        DownloadThingResp toPath =
                download(RequestOptions.newBuilder().downloadTo(path).build());
        DownloadThingResp toStream =
                download(RequestOptions.newBuilder().downloadTo(stream).build());

        assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
        assertThat(other).as("the old file is replaced, not written over").hasContent("before");
        assertThat(toPath.getData()).isEqualTo(bytes);
        assertThat(stream.toByteArray()).isEqualTo(bytes);
        assertThat(toStream.success()).isTrue();
        assertThat(toStream.getData()).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("there");
    }

    @Test
    void aLongFileIsReadAsOftenAsOneLikes(@TempDir Path folder) throws IOException {
        byte[] bytes = large();
        platform.answer(StubResponse.of(200, "text/plain", bytes));

        DownloadThingResp response = download();

        assertThat(response.getData()).isEqualTo(bytes);
        assertThat(response.getRawResponse().getBody()).isEqualTo(bytes);
        response.writeFile(folder.resolve("one"));
        assertThat(Files.readAllBytes(folder.resolve("one"))).isEqualTo(bytes);
        try (InputStream one = response.openFile();
                InputStream other = response.openFile()) {
            assertThat(one.read()).isEqualTo(bytes[0]);
            assertThat(other.readAllBytes()).isEqualTo(bytes);
            assertThat(one.read()).isEqualTo(bytes[1] & 0xff);
        }
    }

    @Test
    void anErrorGoesNowhere(@TempDir Path folder) {
        platform.answer(200, "application/json", "{\"code\":1061002}");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        assertThat(download(RequestOptions.newBuilder()
                                .downloadTo(folder.resolve("x"))
                                .build())
                        .getCode())
                .isEqualTo(1061002);
        assertThat(download(RequestOptions.newBuilder().downloadTo(stream).build())
                        .success())
                .isFalse();
        assertThat(folder).isEmptyDirectory();
        assertThat(stream.size()).isZero();
    }

    @Test
    void aFileThatBreaksOffLeavesNothingBehind(@TempDir Path folder) throws IOException {
        platform.answer(StubResponse.streamed(200, 3_000_000, out -> {
            out.write(large(), 0, 2_000_000);
            out.flush();
        }));
        Path path = Files.writeString(folder.resolve("there"), "before");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        RequestOptions toPath = RequestOptions.newBuilder()
                .downloadTo(path)
                .retry(RetryPolicy.DEFAULT.backoff(Duration.ZERO, Duration.ZERO))
                .build();

        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> download(toPath));
        assertThat(path).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("there");
        assertThat(platform.calls()).as("a file can be begun again").hasSize(3);

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() ->
                        download(RequestOptions.newBuilder().downloadTo(stream).build()));
        assertThat(platform.calls())
                .as("what went to a stream cannot be taken back")
                .hasSize(4);
        assertThat(stream.size()).isPositive();
    }

    @Test
    void aPlaceThatTakesNothingIsTheCallersAffair(@TempDir Path folder) {
        byte[] bytes = large();
        platform.answer(StubResponse.of(200, "text/plain", bytes));
        RequestOptions nowhere = RequestOptions.newBuilder()
                .downloadTo(folder.resolve("no").resolve("such"))
                .build();

        assertThatExceptionOfType(LocalFileException.class)
                .isThrownBy(() -> download(nowhere))
                .withMessageContaining("could not be stored");
        assertThat(platform.calls()).hasSize(1);
    }

    @Test
    void onlyFilesAreDownloaded(@TempDir Path folder) {
        RequestOptions options =
                RequestOptions.newBuilder().downloadTo(folder.resolve("x")).build();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.things()
                        .patch(PatchThingReq.newBuilder().thingId("1").buildUnchecked(), options))
                .withMessageContaining("answers no file");
        assertThat(platform.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "attachment; filename=\"a.txt\" | a.txt",
                "attachment; filename=a.txt; size=3 | a.txt",
                "attachment;FileName=\"a \\\"q\\\" b.txt\" | a \"q\" b.txt",
                "attachment; filename=\"x.txt\"; filename*=UTF-8''%E4%B8%AD%20%zz.txt | 中 %zz.txt",
                "attachment; filename*=iso-8859-1'en'%E9.txt | é.txt",
                "attachment; filename=\"æ\u0096\u0087.txt\" | 文.txt",
                "attachment; filename=\"é.txt\" | é.txt",
                "attachment; filename=\"文.txt\" | 文.txt",
                "attachment; filename=\"../../etc/passwd\" | passwd",
                "attachment; filename=\"C:\\\\dir\\\\f.txt\" | f.txt",
                "attachment; filename=\"..\" | -",
                "attachment; filename=\"\" | -",
                "attachment; notfilename=\"a\" | -",
                "inline | -"
            })
    void fileNamesAreReadAsSentAndLeadNowhereElse(String header, String name) {
        assertThat(ContentDisposition.fileName(header)).isEqualTo(name);
    }

    @Test
    void noHeaderNoName() {
        assertThat(ContentDisposition.fileName(null)).isNull();
    }
}
