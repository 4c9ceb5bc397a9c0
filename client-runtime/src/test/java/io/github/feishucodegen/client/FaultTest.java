package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.feishucodegen.client.error.LocalFileException;
import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.model.Mistyped;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.client.sample.ListThingReq;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.RawServer;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.ThingResp;
import io.github.feishucodegen.client.sample.ThingStatusEnum;
import io.github.feishucodegen.client.sample.UploadThingReq;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the network and the server can do wrong: what was sent, and what the caller sees. */
@Timeout(60)
class FaultTest {
    private static final String GOOD = "{\"code\":0,\"data\":{\"name\":\"n\"}}";
    private static final int MILLIS = 1200;
    private static final PatchThingReq PATCH = PatchThingReq.newBuilder()
            .thingId("1")
            .thing(Thing.newBuilder().name("n").build())
            .build();
    private static final PatchThingReq ANY = PatchThingReq.newBuilder().buildUnchecked();

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable resource : open) {
            resource.close();
        }
    }

    private RawServer server(RawServer.Script script) {
        RawServer server = new RawServer(script);
        open.add(server);
        return server;
    }

    private SampleClient client(RawServer server) {
        return client(server, Duration.ofSeconds(20));
    }

    /** A client that waits no longer than {@value #MILLIS} ms. */
    private SampleClient hasty(RawServer server) {
        return client(server, Duration.ofMillis(MILLIS));
    }

    private SampleClient client(RawServer server, Duration requestTimeout) {
        ApiClient.Builder<SampleClient, ?> builder =
                SampleClient.newBuilder("a", "s").baseUrl(server.baseUrl()).requestTimeout(requestTimeout);
        SampleClient client = builder.sleeper(waits::add).build();
        open.add(client);
        return client;
    }

    private static RequestOptions.Builder options() {
        return RequestOptions.newBuilder().tenantAccessToken("t-x");
    }

    /** A call that writes. */
    private static ThingResp patch(SampleClient client) {
        return client.things().patch(PATCH, options().build());
    }

    /** A call that reads. */
    private static ThingResp get(SampleClient client) {
        return client.things().open(ANY);
    }

    private static TransportException failure(Supplier<?> call) {
        return catchThrowableOfType(TransportException.class, call::get);
    }

    @Test
    void aResetBeforeTheRequestsBodyIsReadFailsAWritingCallAtOnce() {
        RawServer server = server(new RawServer.Script() {
            @Override
            public void onHead(int number, Socket socket) throws IOException {
                RawServer.reset(socket);
            }

            @Override
            public void answer(int number, Socket socket) {}
        });

        TransportException problem = failure(() -> patch(client(server)));

        assertThat(problem).isNotInstanceOf(RequestTimeoutException.class);
        assertThat(problem.mayHaveArrived()).isTrue();
        assertThat(problem).hasMessageStartingWith("PATCH /open-apis/sample/v1/things/1 failed: ");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aResetAfterTheRequestsBodyFailsAWritingCallAtOnce() {
        RawServer server = server((number, socket) -> RawServer.reset(socket));

        TransportException problem = failure(() -> patch(client(server)));

        assertThat(problem.mayHaveArrived()).isTrue();
        assertThat(server.requests())
                .singleElement()
                .satisfies(request -> assertThat(request).endsWith("{\"name\":\"n\"}"));
        assertThat(waits).isEmpty();
    }

    @Test
    void aResetIsGotOverByAReadingCall() {
        RawServer server = server((number, socket) -> {
            if (number < 3) {
                RawServer.reset(socket);
            }
            RawServer.json(socket, GOOD);
        });

        assertThat(get(client(server)).getData().getName()).isEqualTo("n");
        assertThat(server.requests()).hasSize(3);
        // The JDK's client repeats some of it itself.
        assertThat(waits).hasSizeBetween(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200",
                "HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n{\"code\":0",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"code\":0\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            })
    void anAnswerThatIsResetOrCutShortIsNone(String answer) {
        for (boolean farewell : new boolean[] {true, false}) {
            RawServer server = server((number, socket) -> {
                RawServer.send(socket, answer);
                sleep(50);
                if (!farewell) {
                    RawServer.reset(socket);
                }
            });

            TransportException problem = failure(() -> patch(client(server)));

            assertThat(problem).isNotInstanceOf(RequestTimeoutException.class);
            assertThat(problem.mayHaveArrived()).isTrue();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aWholeAnswerCountsThoughTheConnectionIsResetAfterIt() {
        RawServer server = server((number, socket) -> {
            RawServer.json(socket, GOOD);
            sleep(200);
            RawServer.reset(socket);
        });

        assertThat(patch(client(server)).success()).isTrue();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aTruncatedAnswerIsAskedForAgainByAReadingCall() {
        RawServer server = server((number, socket) -> {
            if (number == 1) {
                RawServer.send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n{\"code\":0");
            } else {
                RawServer.json(socket, GOOD);
            }
        });

        assertThat(get(client(server)).success()).isTrue();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void whereNobodyListensEvenAWritingCallIsTriedAgain() {
        RawServer server = server((number, socket) -> {});
        server.close();

        TransportException problem = failure(() -> patch(client(server)));

        assertThat(problem.mayHaveArrived()).isFalse();
        assertThat(waits).hasSize(2);
    }

    @Test
    void aConnectionThatIsNotMadeInTimeIsATimeout() throws IOException {
        // A backlog of one that is full: more connections are neither made nor refused.
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                Socket one = new Socket(full.getInetAddress(), full.getLocalPort());
                Socket two = new Socket(full.getInetAddress(), full.getLocalPort());
                SampleClient client = SampleClient.newBuilder("a", "s")
                        .baseUrl("http://127.0.0.1:" + full.getLocalPort())
                        .retry(RetryPolicy.NONE)
                        .build()) {
            assertThat(one.isConnected() && two.isConnected()).isTrue();
            long start = System.nanoTime();
            TransportException problem = failure(() -> client.things()
                    .patch(
                            PATCH,
                            options().connectTimeout(Duration.ofMillis(300)).build()));

            assertThat(problem).isInstanceOf(RequestTimeoutException.class);
            assertThat(problem.mayHaveArrived()).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void gzipIsUnpackedAndAskedFor() {
        RawServer server = server((number, socket) -> gzip(socket, packed(GOOD)));

        ThingResp response = get(client(server));

        assertThat(response.getData().getName()).isEqualTo("n");
        assertThat(response.getRawResponse().getHeaders()).doesNotContainKeys("Content-Encoding", "Content-Length");
        assertThat(server.requests().get(0)).containsIgnoringCase("\r\nAccept-Encoding: gzip\r\n");
    }

    @Test
    void gzipThatIsCutShortIsNoAnswer() {
        byte[] whole = packed(GOOD.replace("n\"}", "n".repeat(50_000) + "\"}"));
        RawServer server = server((number, socket) -> gzip(socket, Arrays.copyOf(whole, whole.length / 2)));

        assertThat(failure(() -> patch(client(server))).mayHaveArrived()).isTrue();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void nothingAtAllIsNoBrokenGzip() {
        RawServer server = server((number, socket) -> gzip(socket, new byte[0]));

        assertThat(patch(client(server)).success()).isTrue();
    }

    private static void gzip(Socket socket, byte[] body) throws IOException {
        RawServer.send(
                socket,
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: GZIP\r\nContent-Length: "
                        + body.length + "\r\n\r\n");
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    @Test
    void slowHeadersAreATimeoutOfEachAttempt() {
        RawServer server = server((number, socket) -> sleep(20_000));
        long start = System.nanoTime();

        TransportException problem = failure(() -> get(hasty(server)));

        assertThat(problem)
                .isInstanceOf(RequestTimeoutException.class)
                .hasMessage("GET /open-apis/sample/v1/open timed out (1200 ms)");
        assertThat(server.requests()).hasSize(3);
        assertThat(millisSince(start)).isBetween(3_500L, 15_000L);
    }

    @Test
    void aSlowAnswerFailsAWritingCallAtOnce() {
        RawServer server = server((number, socket) -> sleep(20_000));

        assertThat(failure(() -> patch(hasty(server)))).isInstanceOf(RequestTimeoutException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void theTotalTimeoutEndsAllAttempts() {
        RawServer server = server((number, socket) -> sleep(20_000));
        long start = System.nanoTime();

        TransportException problem = failure(() -> hasty(server)
                .things()
                .open(
                        ANY,
                        options()
                                .totalTimeout(Duration.ofMillis(1_800))
                                .retry(RetryPolicy.DEFAULT.backoff(Duration.ZERO, Duration.ZERO))
                                .build()));

        assertThat(problem).isInstanceOf(RequestTimeoutException.class);
        assertThat(server.requests()).hasSize(2);
        assertThat(millisSince(start)).isBetween(1_700L, 10_000L);
    }

    @Test
    void aSlowBodyIsATimeoutThoughItMoves() {
        RawServer server = server(FaultTest::drip);

        assertThat(failure(() -> patch(hasty(server)))).isInstanceOf(RequestTimeoutException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aSlowFileIsFineAsLongAsItMoves() throws IOException {
        RawServer server = server(FaultTest::drip);

        byte[] file = hasty(server).things().download(PATCH, options().build()).getData();

        assertThat(file).hasSize(20);
    }

    @Test
    void aSlowFileEndsWithTheTotalTimeout() {
        RawServer server = server(FaultTest::drip);

        TransportException problem = failure(() -> hasty(server)
                .things()
                .download(PATCH, options().totalTimeout(Duration.ofMillis(900)).build()));

        assertThat(problem).isInstanceOf(RequestTimeoutException.class);
    }

    @Test
    void aFileThatStopsMovingIsATimeout() {
        RawServer server = server((number, socket) -> {
            RawServer.send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nabc");
            sleep(20_000);
        });

        assertThat(failure(
                        () -> hasty(server).things().download(PATCH, options().build())))
                .isInstanceOf(RequestTimeoutException.class);
        assertThat(server.requests()).hasSize(3);
    }

    /** 20 bytes in three seconds. */
    private static void drip(int number, Socket socket) throws IOException {
        RawServer.send(
                socket, "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 20\r\n\r\n");
        for (int i = 0; i < 20; i++) {
            sleep(150);
            RawServer.send(socket, "x");
        }
    }

    @Test
    void aSlowUploadIsFineAsLongAsItMoves() {
        RawServer server = server((number, socket) -> RawServer.json(socket, GOOD));
        FileContent slow = FileContent.of("f", 20 * 16_384, () -> new InputStream() {
            private int left = 20 * 16_384;

            @Override
            public int read() {
                throw new IllegalStateException();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (left == 0) {
                    return -1;
                }
                sleep(150);
                int count = Math.min(length, left);
                left -= count;
                return count;
            }
        });

        ThingResp response =
                hasty(server).things().upload(upload(slow), options().build());

        assertThat(response.success()).isTrue();
        assertThat(server.requests())
                .singleElement()
                .satisfies(request -> assertThat(request).hasSizeGreaterThan(20 * 16_384));
    }

    @Test
    void anUploadThatNobodyReadsIsATimeout() {
        RawServer server = server(new RawServer.Script() {
            @Override
            public void onHead(int number, Socket socket) {
                sleep(20_000);
            }

            @Override
            public void answer(int number, Socket socket) {}
        });
        FileContent large = FileContent.of("f", 50_000_000, () -> new ByteArrayInputStream(new byte[50_000_000]));
        long start = System.nanoTime();

        TransportException problem = failure(
                () -> hasty(server).things().upload(upload(large), options().build()));

        assertThat(problem).isInstanceOf(RequestTimeoutException.class);
        assertThat(millisSince(start)).isLessThan(15_000L);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsNotTriedAgain() {
        RawServer server = server((number, socket) -> RawServer.json(socket, GOOD));
        FileContent missing = FileContent.of(Path.of("no", "such", "file"));

        Throwable problem = catchThrowable(
                () -> client(server).things().upload(upload(missing), options().build()));

        assertThat(problem).isInstanceOf(LocalFileException.class).hasMessageContaining("NoSuchFile");
        assertThat(waits).isEmpty();
        assertThat(server.requests()).isEmpty();
    }

    private static UploadThingReq upload(FileContent file) {
        return UploadThingReq.newBuilder()
                .body(UploadThingReq.Body.newBuilder().file(file).build())
                .build();
    }

    @Test
    void aRedirectIsFollowedByAReadingCallAndShownToAWritingOne() {
        RawServer server = server((number, socket) -> {
            if (number % 2 == 1) {
                RawServer.send(
                        socket,
                        "HTTP/1.1 302 Found\r\nLocation: /elsewhere?a=%2F\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            } else {
                RawServer.json(socket, GOOD);
            }
        });
        SampleClient client = client(server);

        assertThat(get(client).success()).isTrue();
        assertThat(server.requests().get(1)).startsWith("GET /elsewhere?a=%2F HTTP/1.1");

        Throwable problem = catchThrowable(() -> patch(client));
        assertThat(problem).hasMessageContaining("HTTP 302");
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void oneWrongTypeInAThousandIsReportedAndCostsNothingElse() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            String status = i == 613 ? "[\"wrong\"]" : String.valueOf(i);
            items.append(i == 0 ? "" : ",")
                    .append("{\"name\":\"n")
                    .append(i)
                    .append("\",\"status\":")
                    .append(status)
                    .append(",\"score\":")
                    .append(i == 614 ? "\"1.5\"" : "2")
                    .append('}');
        }
        FakePlatform platform = new FakePlatform()
                .answer("GET", "/open-apis/sample/v1/things", "{\"code\":0,\"data\":{\"items\":[" + items + "]}}");
        List<Mistyped> heard = new ArrayList<>();
        SampleClient client = SampleClient.newBuilder("a", "s")
                .transport(platform)
                .onMistyped(heard::add)
                .build();

        List<Thing> things = client.things()
                .list(ListThingReq.newBuilder().build())
                .getData()
                .getItems();

        assertThat(things).hasSize(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(things.get(i).getName()).isEqualTo("n" + i);
            assertThat(things.get(i).getStatus()).isEqualTo(i == 613 ? null : (Long) (long) i);
            assertThat(things.get(i).getScore()).isEqualTo(i == 614 ? 1.5 : 2);
        }
        assertThat(things.get(613).raw("status")).hasToString("[\"wrong\"]");
        assertThat(heard)
                .extracting(Mistyped::toString)
                .containsExactly(
                        "/data/items/613/status is ARRAY, not int64", "/data/items/614/score is STRING, not number");
        assertThat(heard).extracting(Mistyped::isReadable).containsExactly(false, true);
        assertThat(heard.get(0).path()).isEqualTo("/data/items/613/status");
        assertThat(heard.get(0).expected()).isEqualTo("int64");
        assertThat(heard.get(0).value()).hasToString("[\"wrong\"]");
    }

    @Test
    void unknownEnumValuesAnd64BitIdsSurviveARoundTrip() {
        FakePlatform platform = new FakePlatform()
                .answer(
                        "GET",
                        "/open-apis/sample/v1/open",
                        "{\"code\":0,\"data\":{\"status\":7295184627839401987,\"ids\":[9223372036854775807,\"-9223372036854775808\"]}}")
                .answer("PATCH", "/open-apis/sample/v1/things/:id", "{\"code\":0}");
        SampleClient client =
                SampleClient.newBuilder("a", "s").transport(platform).build();

        Thing thing = get(client).getData();
        assertThat(thing.getStatus()).isEqualTo(7295184627839401987L);
        assertThat(thing.getStatusEnum())
                .isEqualTo(ThingStatusEnum.of(7295184627839401987L))
                .isNotEqualTo(ThingStatusEnum.OPEN);
        assertThat(thing.getIds()).containsExactly(Long.MAX_VALUE, Long.MIN_VALUE);
        client.things()
                .patch(PatchThingReq.newBuilder().thingId("1").thing(thing).buildUnchecked());

        assertThat(platform.calls().get(1).text())
                .isEqualTo("{\"status\":7295184627839401987,\"ids\":[9223372036854775807,\"-9223372036854775808\"]}");
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
