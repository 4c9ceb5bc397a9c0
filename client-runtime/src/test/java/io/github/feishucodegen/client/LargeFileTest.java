package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.feishucodegen.client.sample.LargeFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
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

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong received = new AtomicLong();

    @TempDir
    private Path folder;

    @TempDir
    private Path temporary;

    @TempDir
    private Path said;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/open-apis/auth/")) {
                json(exchange, "{\"code\":0,\"tenant_access_token\":\"t-1\",\"expire\":7200}");
            } else if (path.endsWith("/upload")) {
                count(exchange);
                json(exchange, "{\"code\":0,\"msg\":\"thanks\"}");
            } else {
                exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
                exchange.sendResponseHeaders(200, (long) MEGABYTES * MEGABYTE);
                for (int i = 0; i < MEGABYTES; i++) {
                    exchange.getResponseBody().write(CHUNK);
                }
            }
        } finally {
            exchange.close();
        }
    }

    private void count(HttpExchange exchange) throws IOException {
        byte[] chunk = new byte[1 << 16];
        for (int count = exchange.getRequestBody().read(chunk);
                count >= 0;
                count = exchange.getRequestBody().read(chunk)) {
            received.addAndGet(count);
        }
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length());
        exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
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
        assertThat(received.get()).isBetween(200L * MEGABYTE, 200L * MEGABYTE + 1000);
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
        command.add("http://127.0.0.1:" + server.getAddress().getPort());
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
