package io.github.feishucodegen.client.longconnection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.error.HttpStatusException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.event.PayloadReceiver;
import io.github.feishucodegen.client.frame.Frame;
import io.github.feishucodegen.client.frame.FrameCodec;
import io.github.feishucodegen.client.testing.FakeLongConnectionServer;
import io.github.feishucodegen.client.testing.Push;
import io.github.feishucodegen.client.testing.PushAnswer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault of the platform, the network or the app, with what was sent and what the app saw. */
@Timeout(30)
class LongConnectionFaultTest {
    private static final Duration PING = Duration.ofMillis(300);
    private static final Duration NEVER = Duration.ofMinutes(2);

    private final FakeLongConnectionServer platform = new FakeLongConnectionServer();
    private final Recorder app = new Recorder();
    private final List<LongConnection> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(LongConnection::close);
        platform.close();
    }

    private LongConnection.Builder builder(PayloadReceiver receiver) {
        return LongConnection.newBuilder("cli_app", "very-secret")
                .receiver(receiver)
                .listener(app)
                .baseUrl(platform.baseUrl());
    }

    private LongConnection start(LongConnection.Builder builder) {
        LongConnection connection = builder.drainTimeout(Duration.ofMillis(200)).build();
        opened.add(connection);
        connection.start();
        return connection;
    }

    private LongConnection open(LongConnection.Builder builder) {
        LongConnection connection = start(builder);
        app.awaitState(LongConnectionState.CONNECTED);
        return connection;
    }

    private static PushAnswer answer(CompletableFuture<PushAnswer> pushed) throws Exception {
        return pushed.get(5, TimeUnit.SECONDS);
    }

    private static CompletableFuture<Optional<byte[]>> nothing() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    private static FeishuException failure(LongConnection connection) throws Exception {
        try {
            connection.end().get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return (FeishuException) e.getCause();
        }
        throw new AssertionError("it has not failed");
    }

    private void assertItWorks() throws Exception {
        await().until(() -> platform.connections() == 1);
        int before = app.payloads.size();
        assertThat(answer(platform.push("{\"works\":true}")).code()).isEqualTo(200);
        assertThat(app.payloads).hasSize(before + 1);
    }

    // Connecting

    @Test
    void aRefusedConnectionIsTriedAgain() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start(builder(app).baseUrl("http://127.0.0.1:" + port));

        app.awaitStates(LongConnectionState.CONNECTING, 2);

        assertThat(app.causes.get(0)).isInstanceOf(TransportException.class);
        assertThat(((TransportException) app.causes.get(0)).mayHaveArrived()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "403, choose the long connection",
        "514, check the app's id and secret",
        "1000040350, close other connections of the app",
        "1000040351, ''"
    })
    void anEndpointThatIsRefusedForGoodEndsIt(int code, String advice) throws Exception {
        platform.refuseEndpoint(code, "no");

        LongConnection connection = start(builder(app));

        ApiException problem = (ApiException) failure(connection);
        assertThat(problem.getCode()).isEqualTo(code);
        assertThat(problem.getAdvice()).startsWith(advice);
        assertThat(problem).hasMessageStartingWith("POST /callback/ws/endpoint: code " + code + ": no (HTTP 200)");
        assertThat(platform.endpointRequests()).isEqualTo(1);
        assertThat(connection.state()).isEqualTo(LongConnectionState.FAILED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000_040_343})
    void anEndpointThatIsBusyIsTriedAgain(int code) throws Exception {
        platform.refuseEndpoint(code, "busy");
        start(builder(app));
        app.awaitState(LongConnectionState.WAITING);

        platform.acceptAll();

        assertItWorks();
        assertThat(((ApiException) app.causes.get(0)).getCode()).isEqualTo(code);
    }

    @Test
    void otherAnswersOfAnEndpointAreTriedAgain() throws Exception {
        platform.answerEndpoint(502, "<html>");
        start(builder(app));
        app.awaitStates(LongConnectionState.WAITING, 1);
        platform.answerEndpoint(200, "not JSON");
        await().until(() -> app.causes.stream().anyMatch(DecodeException.class::isInstance));
        platform.answerEndpoint(503, "{\"code\":99}");
        await().until(() -> app.causes.stream().anyMatch(ApiException.class::isInstance));
        platform.acceptAll();

        assertItWorks();
        assertThat(app.causes.get(0)).isInstanceOf(HttpStatusException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/x", "ws:nothing", "", "ws://a b/"})
    void anAddressThatIsNoneOfAWebSocketIsNotUsed(String url) {
        platform.answerEndpoint(200, "{\"code\":0,\"data\":{\"URL\":\"" + url + "\"}}");
        start(builder(app));

        await().until(() -> !app.causes.isEmpty());

        assertThat(app.causes.get(0)).isInstanceOf(DecodeException.class);
        assertThat(app.causes.get(0).toString()).doesNotContain("127.0.0.1").doesNotContain("a b");
    }

    @ParameterizedTest
    @CsvSource({"403, 0, 403", "514, 1000040350, 1000040350", "403, 99, 403"})
    void aHandshakeThatIsRefusedForGoodEndsIt(int status, int authErrorCode, int code) throws Exception {
        platform.refuseHandshake(status, "no", authErrorCode);

        LongConnection connection = start(builder(app));

        ApiException problem = (ApiException) failure(connection);
        assertThat(problem.getCode()).isEqualTo(code);
        assertThat(problem)
                .hasMessageStartingWith("handshake of the long connection: code " + code + ": no (HTTP 403)");
        assertThat(platform.handshakes()).isEqualTo(1);
    }

    /** The ticket in the address may have expired, so that one more address is worth an attempt. */
    @Test
    void aHandshakeWithoutAuthenticationEndsItTheSecondTime() throws Exception {
        platform.refuseHandshake(514, "no", 0);

        LongConnection connection = start(builder(app));

        assertThat(((ApiException) failure(connection)).getCode()).isEqualTo(514);
        assertThat(platform.endpointRequests()).isEqualTo(2);
        assertThat(platform.handshakes()).isEqualTo(2);
    }

    @Test
    void aHandshakeThatFailsOtherwiseIsTriedAgain() throws Exception {
        platform.refuseHandshake(500, "busy", 0);
        start(builder(app));
        app.awaitStates(LongConnectionState.WAITING, 2);

        platform.acceptAll();

        assertItWorks();
        assertThat(((ApiException) app.causes.get(0)).getCode()).isEqualTo(500);
    }

    @Test
    void theAttemptsArePlatformsNumber() throws Exception {
        platform.clientConfig(3, Duration.ofMillis(10), Duration.ZERO, NEVER);
        LongConnection connection = open(builder(app));
        platform.refuseEndpoint(1, "busy");

        platform.disconnect();

        assertThat(((ApiException) failure(connection)).getCode()).isEqualTo(1);
        assertThat(platform.endpointRequests()).isEqualTo(1 + 3);
    }

    @Test
    void thePlatformCanForbidToConnectAgain() throws Exception {
        platform.clientConfig(0, Duration.ZERO, Duration.ZERO, NEVER);
        LongConnection connection = open(builder(app));

        platform.disconnect();

        assertThat(failure(connection))
                .isInstanceOf(TransportException.class)
                .hasMessage("the long connection ended: closed by the server with 1001 ");
        assertThat(platform.endpointRequests()).isEqualTo(1);
    }

    @Test
    void theFirstWaitIsRandomUpToTheNonce() {
        platform.clientConfig(-1, Duration.ZERO, Duration.ofMillis(400), NEVER);
        open(builder(app));
        List<Long> waits = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            app.awaitStates(LongConnectionState.CONNECTED, i);
            long start = System.nanoTime();
            platform.disconnect();
            app.awaitStates(LongConnectionState.CONNECTED, i + 1);
            waits.add((System.nanoTime() - start) / 1_000_000);
        }

        assertThat(waits).anyMatch(wait -> wait > 50).allMatch(wait -> wait < 1400);
    }

    @Test
    void settingsThatMakeNoSenseAreIgnored() throws Exception {
        platform.clientConfig(-1, Duration.ofDays(-5), Duration.ofDays(9), Duration.ZERO);
        open(builder(app));
        assertItWorks();
        assertThat(platform.pings()).isEqualTo(1);
    }

    @Test
    void closeDoesNotWaitForAnEndpoint() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            LongConnection connection = start(builder(app).baseUrl("http://127.0.0.1:" + silent.getLocalPort()));
            app.awaitState(LongConnectionState.CONNECTING);
            Thread.sleep(100);
            long start = System.nanoTime();

            connection.close();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(connection.state()).isEqualTo(LongConnectionState.CLOSED);
        }
    }

    // The network

    @Test
    void aResetIsGotOver() throws Exception {
        open(builder(app));

        platform.reset();

        app.awaitStates(LongConnectionState.CONNECTED, 2);
        assertItWorks();
        assertThat(app.causes.get(0))
                .isInstanceOf(TransportException.class)
                .hasMessageStartingWith("the long connection ended: ");
    }

    @Test
    void aResetInTheMiddleOfAFrameIsGotOver() throws Exception {
        open(builder(app));
        await().until(() -> platform.connections() == 1);

        platform.announce(1000, new byte[100]);
        platform.reset();

        app.awaitStates(LongConnectionState.CONNECTED, 2);
        assertItWorks();
        assertThat(app.payloads).hasSize(1);
    }

    @Test
    void aSilentNetworkIsNoticedWithinTwoPings() throws Exception {
        platform.clientConfig(-1, Duration.ZERO, Duration.ZERO, PING);
        open(builder(app));
        await().until(() -> app.pongs.size() >= 2);

        platform.freeze();
        long start = System.nanoTime();

        app.awaitStates(LongConnectionState.CONNECTED, 2);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PING.multipliedBy(2));
        assertThat(app.causes.get(0)).hasMessage("the long connection ended: no answer to a ping in 150 ms");
        assertItWorks();
    }

    @Test
    void aServerThatNeverPongsIsLeft() {
        platform.answerPings(false);
        platform.clientConfig(-1, Duration.ZERO, Duration.ZERO, PING);
        open(builder(app));

        app.awaitStates(LongConnectionState.CONNECTED, 2);

        assertThat(app.pongs).isEmpty();
        assertThat(app.causes.get(0)).hasMessage("the long connection ended: no answer to a ping in 150 ms");
    }

    /** Waits grow while a server accepts connections and then says nothing. */
    @Test
    void aServerThatClosesEachConnectionAtOnceIsNotFlooded() throws Exception {
        platform.answerPings(false);
        open(builder(app));
        for (int i = 0; i < 40; i++) {
            platform.disconnect();
            Thread.sleep(50);
        }

        assertThat(platform.handshakes()).isLessThan(20);
    }

    @Test
    void bytesThatAreNoWebSocketEndTheConnectionOnly() throws Exception {
        open(builder(app));
        await().until(() -> platform.connections() == 1);

        platform.sendBytes("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));

        app.awaitStates(LongConnectionState.CONNECTED, 2);
        assertItWorks();
    }

    @Test
    void aMessageThatIsNoFrameIsSkipped() throws Exception {
        LongConnection connection = open(builder(app));
        await().until(() -> platform.connections() == 1);

        platform.sendMessage(new byte[] {1, 2, 3});
        platform.sendMessage(new byte[0]);

        assertItWorks();
        assertThat(connection.metrics().invalidFrames()).isEqualTo(2);
        assertThat(platform.handshakes()).isEqualTo(1);
    }

    /** One gigabyte is announced, and a little more than the limit is sent: memory stays within the limit. */
    @Test
    void aMessageOfAGigabyteIsNotRead() throws Exception {
        open(builder(app).maxPayloadBytes(1 << 20));
        await().until(() -> platform.connections() == 1);

        platform.announce(1 << 30, new byte[1 << 21]);

        app.awaitStates(LongConnectionState.CONNECTED, 2);
        assertThat(app.causes.get(0)).hasMessage("the long connection ended: a message of more than 1114112 bytes");
        assertItWorks();
    }

    // Parts

    @Test
    void lostPartsAreForgottenInTime() throws Exception {
        platform.clientConfig(-1, Duration.ZERO, Duration.ZERO, Duration.ofMillis(100));
        LongConnection connection = open(builder(app).partsTimeout(Duration.ofMillis(50)));
        await().until(() -> platform.connections() == 1);

        CompletableFuture<PushAnswer> lost =
                platform.push(Push.of("{\"a\":1}").inParts(3).inOrder(0, 2));

        await().until(() -> connection.metrics().droppedMessages() == 1);
        assertItWorks();
        assertThat(lost).isNotDone();
        assertThat(app.payloads).hasSize(1);
    }

    @Test
    void latePartsAreJoined() throws Exception {
        open(builder(app));
        await().until(() -> platform.connections() == 1);

        PushAnswer answer = answer(
                platform.push(Push.of("{\"a\":1}").inParts(3).inOrder(2, 0, 1).late(Duration.ofMillis(50))));

        assertThat(answer.code()).isEqualTo(200);
        assertThat(app.payloads).containsExactly("{\"a\":1}");
    }

    @Test
    void partsSurviveALostConnection() throws Exception {
        open(builder(app));
        await().until(() -> platform.connections() == 1);
        platform.push(Push.of("{\"a\":1}").messageId("m").inParts(2).inOrder(0));
        Thread.sleep(50);
        platform.disconnect();
        app.awaitStates(LongConnectionState.CONNECTED, 2);
        await().until(() -> platform.connections() == 1);

        platform.push(Push.of("{\"a\":1}").messageId("m").inParts(2).inOrder(1));

        await().until(() -> app.payloads.size() == 1);
        assertThat(app.payloads).containsExactly("{\"a\":1}");
    }

    @Test
    void aPayloadThatComesTwiceIsDeliveredAndAnsweredTwice() throws Exception {
        open(builder(app));
        await().until(() -> platform.connections() == 1);
        Push push = Push.of("{\"a\":1}").messageId("m").inParts(2);

        PushAnswer first = answer(platform.push(push));
        PushAnswer second = answer(platform.push(push));

        assertThat(first.code()).isEqualTo(200);
        assertThat(second.code()).isEqualTo(200);
        assertThat(app.payloads).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1000000000, 0", "2, 2", "2, -1", "x, 0", "2, x", "5000, 0"})
    void impossiblePartsAreAnsweredAsFailures(String sum, String seq) throws Exception {
        LongConnection connection = open(builder(app));
        await().until(() -> platform.connections() == 1);

        PushAnswer answer =
                answer(platform.push(Push.of("{}").header("sum", sum).header("seq", seq)));

        assertThat(answer.code()).isEqualTo(500);
        assertThat(connection.metrics().invalidFrames()).isEqualTo(1);
        assertItWorks();
    }

    /** The length of a part is believed only as far as its bytes are there. */
    @Test
    void aPartThatAnnouncesAGigabyteIsSkipped() throws Exception {
        LongConnection connection = open(builder(app));
        await().until(() -> platform.connections() == 1);
        byte[] part = FrameCodec.encode(Frame.newBuilder(1, Frame.DATA)
                .header("type", "event")
                .header("message_id", "large")
                .header("sum", "2")
                .header("seq", "0")
                .build());
        byte[] announced = {8 << 3 | 2, (byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80, 4, 'x', 'y'};
        byte[] message = Arrays.copyOf(part, part.length + announced.length);
        System.arraycopy(announced, 0, message, part.length, announced.length);

        platform.sendMessage(message);

        assertItWorks();
        assertThat(connection.metrics().invalidFrames()).isEqualTo(1);
        assertThat(platform.handshakes()).isEqualTo(1);
    }

    @Test
    void aFrameOfAnotherTypeIsAnsweredAsAFailure() throws Exception {
        open(builder(app));
        await().until(() -> platform.connections() == 1);
        assertThat(answer(platform.push(Push.of("{}").header("type", "other"))).code())
                .isEqualTo(500);
        assertThat(app.payloads).isEmpty();
    }

    // The app

    @Test
    void aReceiverThatThrowsIsAnsweredWith500() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        open(builder(payload -> {
            switch (calls.incrementAndGet()) {
                case 1:
                    throw new IllegalStateException("private");
                case 2:
                    throw new StackOverflowError();
                case 3:
                    return CompletableFuture.failedFuture(new IOException("private"));
                default:
                    return nothing();
            }
        }));
        await().until(() -> platform.connections() == 1);

        for (int i = 0; i < 3; i++) {
            assertThat(answer(platform.push("{}")).code()).isEqualTo(500);
        }
        assertThat(answer(platform.push("{}")).code()).isEqualTo(200);

        await().until(() -> app.answers.size() == 4);
        // Answers are sent in order, but listeners can hear of them in another one.
        assertThat(app.answers.stream().map(AnsweredPayload::problem).filter(Objects::nonNull))
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(IllegalStateException.class, StackOverflowError.class, IOException.class);
        assertThat(app.answers.toString()).doesNotContain("private");
    }

    @Test
    void aReceiverThatIsLateIsAnsweredWith500InTime() throws Exception {
        CompletableFuture<Optional<byte[]>> late = new CompletableFuture<>();
        LongConnection connection = open(builder(payload -> late).answerTimeout(Duration.ofMillis(200)));
        await().until(() -> platform.connections() == 1);

        PushAnswer answer = answer(platform.push("{}"));
        assertThat(answer.code()).isEqualTo(500);
        assertThat(Integer.parseInt(answer.headers().get("biz_rt"))).isBetween(200, 1000);
        assertThat(connection.metrics().pending()).isEqualTo(1);
        late.complete(Optional.empty());

        assertThat(connection.metrics().pending()).isZero();
        assertThat(connection.metrics().late()).isEqualTo(1);
        assertThat(connection.metrics().handled()).isZero();
        // Listeners hear of an answer after it is sent, on the timer's thread.
        await().until(() -> app.answers.size() == 1);
    }

    @Test
    void aReceiverThatBlocksForeverBlocksNoOther() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        open(builder(payload -> {
                    if (payload.length == 3) {
                        wait(never);
                    }
                    return nothing();
                })
                .answerTimeout(Duration.ofMillis(300)));
        await().until(() -> platform.connections() == 1);

        CompletableFuture<PushAnswer> blocked = platform.push("[1]");
        for (int i = 0; i < 20; i++) {
            assertThat(answer(platform.push("{}")).code()).isEqualTo(200);
        }
        assertThat(answer(blocked).code()).isEqualTo(500);
        never.countDown();
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A blocked chat: others go on, and what waits behind it is answered in time and not handled later. */
    @Test
    void aBlockedKeyBlocksNoOtherKey() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        List<String> seen = new ArrayList<>();
        LongConnection connection = open(builder(payload -> {
                    String text = new String(payload, StandardCharsets.UTF_8);
                    synchronized (seen) {
                        seen.add(text);
                    }
                    if (text.contains("first")) {
                        wait(never);
                    }
                    return nothing();
                })
                .orderBy(payload -> payload.path("key").textValue())
                .answerTimeout(Duration.ofMillis(300)));
        await().until(() -> platform.connections() == 1);

        CompletableFuture<PushAnswer> first = platform.push("{\"key\":\"a\",\"n\":\"first\"}");
        CompletableFuture<PushAnswer> behind = platform.push("{\"key\":\"a\",\"n\":\"behind\"}");
        assertThat(answer(platform.push("{\"key\":\"b\"}")).code()).isEqualTo(200);
        assertThat(answer(platform.push("{}")).code()).isEqualTo(200);
        assertThat(answer(platform.push("no JSON")).code()).isEqualTo(200);
        assertThat(answer(first).code()).isEqualTo(500);
        assertThat(answer(behind).code()).isEqualTo(500);
        await().until(() -> connection.metrics().pending() == 1);
        never.countDown();

        await().until(() -> connection.metrics().pending() == 0);
        assertThat(answer(platform.push("{\"key\":\"a\",\"n\":\"next\"}")).code())
                .isEqualTo(200);
        assertThat(seen).hasSize(5).noneMatch(text -> text.contains("behind"));
    }

    @Test
    void tooManyPayloadsAreRefusedAtOnce() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        LongConnection connection = open(builder(payload -> {
                    wait(never);
                    return nothing();
                })
                .maxPending(3));
        await().until(() -> platform.connections() == 1);
        List<CompletableFuture<PushAnswer>> accepted = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            accepted.add(platform.push("{}"));
        }

        assertThat(answer(platform.push("{}")).code()).isEqualTo(500);
        never.countDown();

        for (CompletableFuture<PushAnswer> each : accepted) {
            assertThat(answer(each).code()).isEqualTo(200);
        }
        assertThat(connection.metrics().rejected()).isEqualTo(1);
    }

    @Test
    void anExecutorThatRefusesIsAnsweredWith500() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        executor.shutdown();
        LongConnection connection = open(builder(app).executor(executor).orderBy(payload -> "k"));
        await().until(() -> platform.connections() == 1);

        assertThat(answer(platform.push("{}")).code()).isEqualTo(500);
        assertThat(answer(platform.push("{}")).code()).isEqualTo(500);
        await().until(() -> connection.metrics().pending() == 0);
    }

    @Test
    void aListenerThatThrowsChangesNothing() throws Exception {
        LongConnection connection = start(builder(app).listener(new LongConnectionListener() {
            @Override
            public void onState(
                    LongConnectionState previous,
                    LongConnectionState current,
                    @org.jspecify.annotations.Nullable FeishuException cause) {
                throw new IllegalStateException();
            }

            @Override
            public void onAnswer(AnsweredPayload payload) {
                throw new IllegalStateException();
            }

            @Override
            public void onPong(Duration roundTrip) {
                throw new IllegalStateException();
            }
        }));
        assertItWorks();
        platform.disconnect();
        await().until(() -> connection.metrics().connections() == 2);
        assertItWorks();
    }

    @Test
    void aPushWithoutAConnectionFails() {
        assertThatThrownBy(() -> platform.push("{}")).isInstanceOf(IllegalStateException.class);
    }
}
