package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.sample.LargeFiles;
import io.github.feishucodegen.fixture.StubPlatform;
import io.github.feishucodegen.fixture.StubResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 200 MB there and back, by programs that may have 64 MB of memory. */
@Timeout(900)
class LargeFileTest {
    private static final int MEGABYTE = 1 << 20;
    private static final int MEGABYTES = 200;
    private static final byte[] CHUNK = new byte[MEGABYTE];

    static {
        for (int i = 0; i < CHUNK.length; i++) {
            CHUNK[i] = (byte) (i * 31 >> 3);
        }
    }

    private final StubPlatform platform = new StubPlatform();

    @TempDir
    private Path folder;

    @TempDir
    private Path temporary;

    @TempDir
    private Path said;

    @BeforeEach
    void serve() {
        platform.server().keepOfBodies(0);
        platform.answer(call -> call.path().endsWith("/upload")
                ? StubResponse.json(200, "{\"code\":0,\"msg\":\"thanks\"}")
                : download());
    }

    private static StubResponse download() {
        return StubResponse.streamed(200, (long) MEGABYTES * MEGABYTE, out -> {
                    for (int i = 0; i < MEGABYTES; i++) {
                        out.write(CHUNK);
                    }
                })
                .header("Content-Type", "application/octet-stream");
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"writeFile", "downloadTo path", "downloadTo stream", "call"})
    void aDownloadIsNeverWholeInMemory(String way) throws Exception {
        CRC32 sum = new CRC32();
        for (int i = 0; i < MEGABYTES; i++) {
            sum.update(CHUNK);
        }

        assertThat(run(way, folder.resolve("file"))).isEqualTo(String.valueOf(sum.getValue()));
        assertThat(folder.toFile().list()).as("no part is left").hasSizeLessThanOrEqualTo(1);
        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"upload path", "upload file", "upload stream"})
    void anUploadIsNeverWholeInMemory(String way) throws Exception {
        Path file = folder.resolve("file");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < MEGABYTES; i++) {
                out.write(CHUNK);
            }
        }

        assertThat(run(way, file)).isEqualTo("thanks");
        assertThat(platform.call().length()).isBetween(200L * MEGABYTE, 200L * MEGABYTE + 1000);
    }

    private String run(String way, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx64m");
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(LargeFiles.class.getName());
        command.add(way);
        command.add(platform.baseUrl());
        command.add(file.toString());
        // A JVM may warn of itself, or of its environment, where errors go.
        Path errors = said.resolve("errors.txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return output.strip();
    }
}
