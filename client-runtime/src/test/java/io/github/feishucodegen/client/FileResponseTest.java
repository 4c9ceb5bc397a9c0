package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.HttpStatusException;
import io.github.feishucodegen.client.sample.DownloadThingResp;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileResponseTest {
    private final Platform platform = new Platform();
    private final SampleClient client = platform.client().build();

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    private DownloadThingResp download() {
        return client.things().download(PatchThingReq.newBuilder().thingId("1").buildUnchecked());
    }

    @Test
    void aFileIsReadAndWritten(@TempDir Path folder) throws IOException {
        byte[] bytes = {1, 2, (byte) 0xff, 0, 13, 10};
        platform.answer((call, exchange) -> {
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"a b.bin\"");
            Platform.send(exchange, 200, "application/octet-stream", bytes);
        });

        DownloadThingResp response = download();

        assertThat(response.success()).isTrue();
        assertThat(response.getFileName()).isEqualTo("a b.bin");
        assertThat(response.getData()).isEqualTo(bytes);
        response.writeFile(folder.resolve("one").toString());
        response.toBuilder().build().writeFile(folder.resolve("two"));
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
        assertThatExceptionOfType(FileNotFoundException.class)
                .isThrownBy(() -> response.writeFile(folder.resolve("x")))
                .withMessageContaining("1061002");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void aFileMayBeJson() {
        platform.answer((call, exchange) -> {
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=x.json");
            Platform.json(exchange, 200, "{\"code\":7}");
        });
        assertThat(new String(download().getData(), StandardCharsets.UTF_8)).isEqualTo("{\"code\":7}");

        platform.answer(200, "application/json", "[1,2]");
        assertThat(new String(download().getData(), StandardCharsets.UTF_8)).isEqualTo("[1,2]");
    }

    @Test
    void aBadStatusIsNoFile() {
        platform.answer(404, "text/plain", "gone");

        assertThatExceptionOfType(HttpStatusException.class).isThrownBy(this::download);
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
