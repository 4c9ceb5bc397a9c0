package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.error.LocalFileException;
import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.ThingResp;
import io.github.feishucodegen.fixture.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the network and the server can do wrong: what was sent, and what the caller sees. */
@Timeout(300)
class FaultTest extends RawServerTest {
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

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> patch(client(server)))
                .withMessageContaining("the answer is empty");
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
    void aFileThatIsNotThereIsNotTriedAgain() {
        RawServer server = server((number, socket) -> RawServer.json(socket, GOOD));
        FileContent missing = FileContent.of(Path.of("no", "such", "file"));

        Throwable problem = catchThrowable(
                () -> client(server).things().upload(upload(missing), options().build()));

        assertThat(problem).isInstanceOf(LocalFileException.class).hasMessageContaining("NoSuchFile");
        assertThat(waits).isEmpty();
        assertThat(server.requests()).isEmpty();
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
}
