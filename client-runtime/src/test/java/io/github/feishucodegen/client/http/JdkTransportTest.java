package io.github.feishucodegen.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.feishucodegen.client.engine.MemoryTarget;
import io.github.feishucodegen.client.engine.ReceivedResponse;
import io.github.feishucodegen.client.engine.ResponseReceiver;
import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.fixture.RawServer;
import io.github.feishucodegen.fixture.RecordedRequest;
import io.github.feishucodegen.fixture.StubPlatform;
import io.github.feishucodegen.fixture.StubResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class JdkTransportTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration SHORT = Duration.ofMillis(400);

    private final StubPlatform platform = new StubPlatform();
    private final StubPlatform elsewhere = new StubPlatform();
    private final CountDownLatch end = new CountDownLatch(1);
    private final JdkTransport transport = new JdkTransport(Duration.ofSeconds(5));

    @AfterEach
    void close() {
        end.countDown();
        transport.close();
        platform.close();
        elsewhere.close();
    }

    private ReceivedResponse send(String method, String path, @Nullable RequestBody body, Duration timeout) {
        return ResponseReceiver.receive(
                transport,
                TransportRequest.newBuilder(method, URI.create(platform.baseUrl() + path))
                        .header("Authorization", "Bearer secret")
                        .header("X-Other", "o")
                        .body(body)
                        .timeout(timeout)
                        .build(),
                new MemoryTarget(1 << 24));
    }

    private ReceivedResponse get(Duration timeout) {
        return send("GET", "/x", null, timeout);
    }

    @Test
    void aProxyOfOnesOwnIsUsedAndRedirectsStayOurs() {
        platform.answer(StubResponse.redirect(302, elsewhere.baseUrl() + "/y"));
        URI proxy = URI.create(platform.baseUrl());
        JdkTransport proxied = new JdkTransport(
                Duration.ofSeconds(5),
                () -> HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.ALWAYS)
                        .proxy(ProxySelector.of(new InetSocketAddress(proxy.getHost(), proxy.getPort()))));
        TransportRequest request = TransportRequest.newBuilder("GET", URI.create("http://feishu.invalid/x"))
                .header("Authorization", "Bearer secret")
                .build();

        assertThat(ResponseReceiver.receive(proxied, request, new MemoryTarget(1 << 18))
                        .status())
                .isEqualTo(302);

        assertThat(platform.calls().get(0).target()).isEqualTo("http://feishu.invalid/x");
        assertThat(platform.calls().get(0).header("Authorization")).isEqualTo("Bearer secret");
        assertThat(platform.calls().get(1).target()).isEqualTo(elsewhere.baseUrl() + "/y");
        assertThat(platform.calls().get(1).header("Authorization")).isNull();
        assertThat(elsewhere.calls()).isEmpty();
    }

    /** Servers and proxies that do not know HTTP/2 would stumble over an upgrade. */
    @Test
    void allValuesOfAHeaderArriveAndNoUpgradeIsAskedFor() throws IOException {
        try (RawServer server = new RawServer((number, socket) -> RawServer.json(socket, "{\"code\":0}"))) {
            TransportRequest request = TransportRequest.newBuilder("GET", URI.create(server.baseUrl() + "/x"))
                    .headers(Map.of("X-Many", List.of("first", "second", "third")))
                    .build();

            try (TransportResponse response = transport.send(request)) {
                assertThat(response.status()).isEqualTo(200);
            }

            assertThat(server.requests())
                    .singleElement()
                    .asString()
                    .contains("X-Many: first\r\n", "X-Many: second\r\n", "X-Many: third\r\n")
                    .doesNotContainIgnoringCase("upgrade");
        }
    }

    @Test
    void lateHeadersAreATimeout() {
        platform.answer(this::never);

        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> get(SHORT))
                .withMessage("GET /x timed out (400 ms)");
    }

    @Test
    void aLateBodyIsATimeout() {
        platform.answer(StubResponse.streamed(200, StubResponse.CHUNKED, out -> {
            out.write('a');
            out.flush();
            await(end);
        }));

        assertThatExceptionOfType(RequestTimeoutException.class).isThrownBy(() -> get(SHORT));
    }

    @Test
    void aBodyThatDripsIsATimeout() {
        platform.answer(StubResponse.streamed(200, StubResponse.CHUNKED, out -> {
            while (!await(end, 50)) {
                out.write('a');
                out.flush();
            }
        }));

        assertThatExceptionOfType(RequestTimeoutException.class).isThrownBy(() -> get(SHORT));
    }

    @Test
    void nobodyListeningIsATransportFailure() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = socket.getLocalPort();
        }
        TransportRequest request = TransportRequest.newBuilder(
                        "GET", URI.create("http://127.0.0.1:" + port + "/x?secret=1"))
                .build();

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> ResponseReceiver.receive(transport, request, new MemoryTarget(1 << 18)))
                .withMessageStartingWith("GET /x failed")
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"})
    void anAnswerThatBreaksOffIsATransportFailure(String answer) {
        try (RawServer server = new RawServer((number, socket) -> RawServer.send(socket, answer))) {
            TransportRequest request = TransportRequest.newBuilder("POST", URI.create(server.baseUrl() + "/"))
                    .body(RequestBody.of("text/plain", new byte[] {'x'}))
                    .build();

            Throwable problem =
                    catchThrowable(() -> ResponseReceiver.receive(transport, request, new MemoryTarget(1 << 18)));

            assertThat(problem).isInstanceOf(TransportException.class).isNotInstanceOf(RequestTimeoutException.class);
        }
    }

    @Test
    void aRequestBodyThatBreaksOffIsAFailureAndNoShorterBody() {
        RequestBody body = new RequestBody() {
            @Override
            public String contentType() {
                return "application/octet-stream";
            }

            @Override
            public long contentLength() {
                return -1;
            }

            @Override
            public InputStream open() {
                return new SequenceInputStream(new ByteArrayInputStream(new byte[40_000]), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("disk gone");
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        throw new IOException("disk gone");
                    }
                });
            }
        };

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> send("POST", "/x", body, LONG))
                .withStackTraceContaining("disk gone");
        assertThat(platform.calls()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsATransportFailure() {
        RequestBody body = MultipartBody.newBuilder()
                .file("f", FileContent.of("f", () -> {
                    throw new IOException("no such file");
                }))
                .build();

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> send("POST", "/x", body, LONG))
                .withStackTraceContaining("no such file");
    }

    @Test
    void largeBodiesComeThroughWhole() {
        byte[] large = new byte[3_000_000];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) (i * 31 >> 3);
        }
        platform.answer(call -> StubResponse.of(200, "application/octet-stream", call.body()));

        assertThat(send("POST", "/x", RequestBody.of("application/octet-stream", large), LONG)
                        .body()
                        .inMemory())
                .isEqualTo(large);
    }

    @Test
    void gzipIsUnpacked() {
        platform.answer(call -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed)) {
                out.write("{\"code\":0}".getBytes(StandardCharsets.UTF_8));
            }
            return StubResponse.of(200, "application/json", packed.toByteArray())
                    .header("Content-Encoding", "gzip");
        });

        assertThat(new String(get(LONG).body().inMemory(), StandardCharsets.UTF_8))
                .isEqualTo("{\"code\":0}");
    }

    @Test
    void aRedirectOnTheSameHostKeepsTheToken() {
        platform.answer(call -> {
            if (call.target().equals("/x")) {
                return StubResponse.redirect(302, "/y?z=1");
            } else {
                return StubResponse.json(200, "{}");
            }
        });

        assertThat(get(LONG).status()).isEqualTo(200);
        assertThat(platform.calls().get(1).target()).isEqualTo("/y?z=1");
        assertThat(platform.calls().get(1).header("Authorization")).isEqualTo("Bearer secret");
    }

    @Test
    void aRedirectToAnotherHostLosesTheToken() {
        platform.answer(StubResponse.redirect(307, elsewhere.baseUrl() + "/y"));
        elsewhere.answer(call -> {
            if (call.target().equals("/y")) {
                return StubResponse.redirect(301, "/z");
            } else {
                return StubResponse.json(200, "{}");
            }
        });

        assertThat(get(LONG).status()).isEqualTo(200);
        assertThat(elsewhere.calls()).hasSize(2).allSatisfy(call -> {
            assertThat(call.header("Authorization")).isNull();
            assertThat(call.header("X-Other")).isEqualTo("o");
        });
    }

    @Test
    void aWritingCallIsNotRedirected() {
        platform.answer(StubResponse.redirect(307, elsewhere.baseUrl() + "/y"));

        assertThat(send("POST", "/x", RequestBody.of("text/plain", new byte[] {'x'}), LONG)
                        .status())
                .isEqualTo(307);
        assertThat(elsewhere.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "ftp://127.0.0.1/", "http:///x", "%zz", ""})
    void uselessRedirectsEnd(String location) {
        platform.answer(StubResponse.redirect(302, location));

        assertThat(get(LONG).status()).isEqualTo(302);
        assertThat(platform.calls()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void anInterruptedCallEndsAndStaysInterrupted() throws InterruptedException {
        platform.answer(this::never);
        boolean[] interrupted = new boolean[1];
        Throwable[] problem = new Throwable[1];
        Thread thread = new Thread(() -> {
            problem[0] = catchThrowable(() -> get(LONG));
            interrupted[0] = Thread.currentThread().isInterrupted();
        });
        thread.start();
        while (platform.calls().isEmpty()) {
            Thread.sleep(10);
        }
        thread.interrupt();
        thread.join();

        assertThat(problem[0]).isInstanceOf(TransportException.class).isNotInstanceOf(RequestTimeoutException.class);
        assertThat(interrupted[0]).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX: y", "a\nb", "\u0000"})
    void fileNamesHaveNoLineBreaks(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> FileContent.of(name, new byte[0]));
    }

    private StubResponse never(RecordedRequest call) {
        await(end);
        return StubResponse.none();
    }

    private static void await(CountDownLatch latch) {
        await(latch, 300_000);
    }

    private static boolean await(CountDownLatch latch, long millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Test
    void closingEndsTheThreadThatWaitsForTheNetwork() {
        Set<Thread> before = selectors();
        send("GET", "/open-apis/x", null, LONG);
        Set<Thread> own = selectors();
        own.removeAll(before);
        assertThat(own).hasSize(1);

        transport.close();

        assertThat(own).noneMatch(Thread::isAlive);
        assertThat(send("GET", "/open-apis/x", null, LONG).status()).isEqualTo(200);
    }

    @Test
    void whileAnAnswerIsReadNothingEnds() throws IOException {
        Set<Thread> before = selectors();
        TransportResponse answer =
                transport.send(TransportRequest.newBuilder("GET", URI.create(platform.baseUrl() + "/open-apis/x"))
                        .build());
        Set<Thread> own = selectors();
        own.removeAll(before);

        transport.close();
        assertThat(own).hasSize(1).allMatch(Thread::isAlive);
        assertThat(answer.body().readAllBytes()).isNotEmpty();
        answer.close();
        answer.close();
        transport.close();
        assertThat(own).noneMatch(Thread::isAlive);
    }

    private static Set<Thread> selectors() {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeIf(thread -> !thread.getName().endsWith("-SelectorManager"));
        return threads;
    }
}
