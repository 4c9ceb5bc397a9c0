package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.ThingResp;
import io.github.feishucodegen.fixture.RawServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Servers and networks that take their time: what was sent, and what the caller sees. Servers that hang do so to the end
 * of the test: what ends, ends by its own timeout.
 */
@Timeout(300)
class SlownessTest extends RawServerTest {
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void aConnectionThatIsNotMadeInTimeIsATimeout() throws IOException {
        // A backlog of one that is full: more connections are neither made nor refused.
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                Socket one = new Socket(full.getInetAddress(), full.getLocalPort());
                Socket two = new Socket(full.getInetAddress(), full.getLocalPort());
                SampleClient client = SampleClient.newBuilder("a", "s")
                        .baseUrl("http://127.0.0.1:" + full.getLocalPort())
                        .connectTimeout(LONG)
                        .requestTimeout(LONG)
                        .retry(RetryPolicy.NONE)
                        .build()) {
            assertThat(one.isConnected() && two.isConnected()).isTrue();
            TransportException problem = failure(() -> client.things()
                    .patch(
                            PATCH,
                            options().connectTimeout(Duration.ofMillis(300)).build()));

            assertThat(problem).isInstanceOf(RequestTimeoutException.class);
            assertThat(problem.mayHaveArrived()).isFalse();
        }
    }

    @Test
    void slowHeadersAreATimeoutOfEachAttempt() {
        RawServer server = server((number, socket) -> hang());
        long start = System.nanoTime();

        TransportException problem = failure(() -> get(hasty(server)));

        assertThat(problem)
                .isInstanceOf(RequestTimeoutException.class)
                .hasMessage("GET /open-apis/sample/v1/open timed out (1200 ms)");
        assertRequests(server, 3);
        assertThat(millisSince(start)).isGreaterThan(3_500);
    }

    @Test
    void aSlowAnswerFailsAWritingCallAtOnce() {
        RawServer server = server((number, socket) -> hang());

        assertThat(failure(() -> patch(hasty(server)))).isInstanceOf(RequestTimeoutException.class);
        assertRequests(server, 1);
    }

    @Test
    void theTotalTimeoutEndsAllAttempts() {
        RawServer server = server((number, socket) -> hang());
        long start = System.nanoTime();

        TransportException problem = failure(() -> hasty(server)
                .things()
                .open(
                        ANY,
                        options()
                                .totalTimeout(Duration.ofMillis(2_300))
                                .retry(RetryPolicy.DEFAULT.backoff(Duration.ZERO, Duration.ZERO))
                                .build()));

        assertThat(problem).isInstanceOf(RequestTimeoutException.class);
        assertRequests(server, 2);
        assertThat(millisSince(start)).isGreaterThan(2_200);
    }

    @Test
    void aSlowBodyIsATimeoutThoughItMoves() {
        RawServer server = server(SlownessTest::drip);

        assertThat(failure(() -> patch(hasty(server)))).isInstanceOf(RequestTimeoutException.class);
        assertRequests(server, 1);
    }

    @Test
    void aSlowFileIsFineAsLongAsItMoves() throws IOException {
        RawServer server = server(SlownessTest::drip);

        byte[] file =
                lessHasty(server).things().download(PATCH, options().build()).getData();

        assertThat(file).hasSize(20);
    }

    @Test
    void aSlowFileEndsWithTheTotalTimeout() {
        RawServer server = server(SlownessTest::drip);

        TransportException problem = failure(() -> hasty(server)
                .things()
                .download(PATCH, options().totalTimeout(Duration.ofMillis(900)).build()));

        assertThat(problem).isInstanceOf(RequestTimeoutException.class);
    }

    @Test
    void aFileThatStopsMovingIsATimeout() {
        RawServer server = server((number, socket) -> {
            RawServer.send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nabc");
            hang();
        });

        assertThat(failure(
                        () -> hasty(server).things().download(PATCH, options().build())))
                .isInstanceOf(RequestTimeoutException.class);
        assertRequests(server, 3);
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
                lessHasty(server).things().upload(upload(slow), options().build());

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
                hang();
            }

            @Override
            public void answer(int number, Socket socket) {}
        });
        FileContent large = FileContent.of("f", 50_000_000, () -> new ByteArrayInputStream(new byte[50_000_000]));

        TransportException problem = failure(
                () -> hasty(server).things().upload(upload(large), options().build()));

        assertThat(problem).isInstanceOf(RequestTimeoutException.class);
        assertRequests(server, 1);
    }

    /** Far more than lies between two movements, and less than they take together. */
    private SampleClient lessHasty(RawServer server) {
        return client(server, Duration.ofMillis(2_500));
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
