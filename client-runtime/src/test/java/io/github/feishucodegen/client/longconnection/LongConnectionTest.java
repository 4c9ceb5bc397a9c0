package io.github.feishucodegen.client.longconnection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.event.PayloadReceiver;
import io.github.feishucodegen.client.http.JdkTransport;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.testing.FakeLongConnectionServer;
import io.github.feishucodegen.client.testing.Push;
import io.github.feishucodegen.client.testing.PushAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LongConnectionTest {
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

    private LongConnection open(LongConnection.Builder builder) {
        LongConnection connection = builder.build();
        opened.add(connection);
        int before = platform.connections();
        connection.start();
        await().pollInterval(Duration.ofMillis(5))
                .until(() -> platform.connections() > before && connection.state() == LongConnectionState.CONNECTED);
        return connection;
    }

    private static PushAnswer answer(CompletableFuture<PushAnswer> pushed) throws Exception {
        return pushed.get(5, TimeUnit.SECONDS);
    }

    private static CompletableFuture<Optional<byte[]>> nothing() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    private static String text(byte[] payload) {
        return new String(payload, StandardCharsets.UTF_8);
    }

    @Test
    void anEventIsReceivedAndAnswered() throws Exception {
        LongConnection connection = open(builder(app));

        PushAnswer answer = answer(platform.push(Push.of("{\"schema\":\"2.0\"}").messageId("m1")));

        assertThat(app.payloads).containsExactly("{\"schema\":\"2.0\"}");
        assertThat(answer.code()).isEqualTo(200);
        assertThat(answer.data()).isNull();
        assertThat(answer.headers())
                .containsEntry("type", "event")
                .containsEntry("message_id", "m1")
                .containsEntry("sum", "1")
                .containsEntry("seq", "0")
                .containsEntry("trace_id", "trace-m1")
                .containsKey("biz_rt");
        await().untilAsserted(() -> assertThat(app.answers).hasSize(1));
        assertThat(app.answers.get(0).outcome()).isEqualTo(PayloadOutcome.HANDLED);
        assertThat(app.answers.get(0).messageId()).isEqualTo("m1");
        assertThat(app.answers.get(0).traceId()).isEqualTo("trace-m1");
        assertThat(app.answers.get(0).size()).isEqualTo(16);
        assertThat(connection.metrics().handled()).isEqualTo(1);
        assertThat(connection.metrics().connections()).isEqualTo(1);
        assertThat(connection.state()).isEqualTo(LongConnectionState.CONNECTED);
    }

    @Test
    void aCallbackIsAnsweredWithItsData() throws Exception {
        byte[] toast = "{\"toast\":{\"content\":\"好\"}}".getBytes(StandardCharsets.UTF_8);
        open(builder(payload -> CompletableFuture.completedFuture(Optional.of(toast))));

        PushAnswer event = answer(platform.push("{}"));
        PushAnswer card = answer(platform.push(Push.of("{}").asCard()));

        JsonNode expected = JsonCodec.parse(toast);
        assertThat(event.code()).isEqualTo(200);
        assertThat(event.data()).isEqualTo(expected);
        assertThat(card.code()).isEqualTo(200);
        assertThat(card.data()).isEqualTo(expected);
    }

    @Test
    void partsAreJoinedInAnyOrder() throws Exception {
        String json = "{\"text\":\"" + "好".repeat(1000) + "\"}";
        open(builder(app));

        PushAnswer inOrder = answer(platform.push(Push.of(json).inParts(7)));
        PushAnswer mixed = answer(platform.push(Push.of(json).inParts(4).inOrder(2, 2, 0, 3, 0, 1)));

        assertThat(app.payloads).containsExactly(json, json);
        assertThat(inOrder.headers()).containsEntry("seq", "6").containsEntry("sum", "7");
        assertThat(mixed.headers()).containsEntry("seq", "1").containsEntry("sum", "4");
    }

    @Test
    void pingsAreSentAtTheIntervalThatThePlatformStates() {
        platform.clientConfig(-1, Duration.ZERO, Duration.ZERO, Duration.ofMillis(200));
        open(builder(app));

        await().untilAsserted(() -> assertThat(app.pongs).hasSizeGreaterThanOrEqualTo(4));

        assertThat(platform.pings()).isBetween(4, 7);
        assertThat(platform.handshakes()).isEqualTo(1);
        assertThat(app.pongs).allSatisfy(time -> assertThat(time).isLessThan(Duration.ofSeconds(1)));
    }

    @Test
    void aPongChangesTheInterval() {
        platform.clientConfig(-1, Duration.ZERO, Duration.ZERO, Duration.ofMinutes(2));
        platform.pongConfig(-1, Duration.ZERO, Duration.ZERO, Duration.ofMillis(100));
        open(builder(app));

        await().untilAsserted(() -> assertThat(platform.pings()).isGreaterThanOrEqualTo(5));
    }

    @Test
    void receiversRunAtTheSameTime() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        open(builder(payload -> {
            both.countDown();
            await().until(() -> both.getCount() == 0);
            return nothing();
        }));

        CompletableFuture<PushAnswer> first = platform.push("{}");
        CompletableFuture<PushAnswer> second = platform.push("{}");

        assertThat(answer(first).code()).isEqualTo(200);
        assertThat(answer(second).code()).isEqualTo(200);
    }

    @Test
    void payloadsOfOneChatKeepTheirOrder() throws Exception {
        List<String> finished = new ArrayList<>();
        ExecutorService others = Executors.newCachedThreadPool();
        open(builder(payload -> CompletableFuture.supplyAsync(
                        () -> {
                            JsonNode message = JsonCodec.parse(payload).at("/event/message");
                            int number = message.path("n").intValue();
                            pause(number % 2 == 0 ? 20 : 1);
                            synchronized (finished) {
                                finished.add(message.path("chat_id").textValue() + number);
                            }
                            return Optional.<byte[]>empty();
                        },
                        others))
                .orderBy(OrderingKey.CHAT));

        List<CompletableFuture<PushAnswer>> pushed = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            for (String chat : List.of("a", "b", "c")) {
                pushed.add(platform.push("{\"event\":{\"message\":{\"chat_id\":\"" + chat + "\",\"n\":" + i + "}}}"));
            }
        }
        for (CompletableFuture<PushAnswer> each : pushed) {
            assertThat(answer(each).code()).isEqualTo(200);
        }

        for (String chat : List.of("a", "b", "c")) {
            assertThat(finished.stream().filter(name -> name.startsWith(chat)))
                    .containsExactlyElementsOf(java.util.stream.IntStream.range(0, 20)
                            .mapToObj(i -> chat + i)
                            .collect(java.util.stream.Collectors.toList()));
        }
        // Chats do not wait for each other: one after the other they would take their sum.
        assertThat(finished.subList(0, 10)).anyMatch(name -> name.startsWith("b"));
        others.shutdown();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theKeysOfChatsAndUsers() {
        JsonNode message = JsonCodec.parse("{\"event\":{\"message\":{\"mentions\":[{\"id\":{\"open_id\":\"ou_2\"}}],"
                + "\"chat_id\":\"oc_1\"},\"sender\":{\"sender_id\":{\"open_id\":\"ou_1\"}}}}");
        JsonNode card = JsonCodec.parse(
                "{\"event\":{\"operator\":{\"open_id\":\"ou_1\"},\"context\":{\"open_chat_id\":\"oc_1\"}}}");
        for (JsonNode payload : List.of(message, card)) {
            assertThat(OrderingKey.CHAT.of(payload)).isEqualTo("oc_1");
            assertThat(OrderingKey.USER.of(payload)).isEqualTo("ou_1");
        }
        assertThat(OrderingKey.CHAT.of(JsonCodec.parse("{\"event\":{}}"))).isNull();
        assertThat(OrderingKey.USER.of(JsonCodec.parse("[]"))).isNull();
    }

    @Test
    void severalConnectionsShareTheLoad() throws Exception {
        Recorder other = new Recorder();
        JdkTransport transport = new JdkTransport(Duration.ofSeconds(5));
        open(builder(app).transport(transport));
        open(builder(other).transport(transport));

        for (int i = 0; i < 10; i++) {
            answer(platform.push("{\"n\":" + i + "}"));
        }

        assertThat(app.payloads).hasSize(5).doesNotContainAnyElementsOf(other.payloads);
        assertThat(other.payloads).hasSize(5);
    }

    @Test
    void closeWaitsForReceiversAndSendsTheirAnswers() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        LongConnection connection = open(builder(payload -> {
            running.countDown();
            pause(300);
            return nothing();
        }));
        CompletableFuture<PushAnswer> pushed = platform.push("{}");
        running.await();

        connection.close();

        assertThat(answer(pushed).code()).isEqualTo(200);
        assertThat(connection.state()).isEqualTo(LongConnectionState.CLOSED);
        assertThat(connection.end()).isCompleted();
        assertThat(app.states)
                .containsExactly(
                        LongConnectionState.CONNECTING,
                        LongConnectionState.CONNECTED,
                        LongConnectionState.CLOSING,
                        LongConnectionState.CLOSED);
        await().untilAsserted(() -> assertThat(platform.connections()).isZero());
    }

    @Test
    void whatComesWhileItClosesIsRefusedSoThatItComesAgain() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        LongConnection connection = open(builder(payload -> {
            calls.incrementAndGet();
            running.countDown();
            await().until(() -> goOn.getCount() == 0);
            return nothing();
        }));
        CompletableFuture<PushAnswer> first = platform.push("{}");
        running.await();
        CompletableFuture<Void> closed = CompletableFuture.runAsync(connection::close);
        app.awaitState(LongConnectionState.CLOSING);

        PushAnswer second = answer(platform.push("{}"));
        goOn.countDown();

        assertThat(second.code()).isEqualTo(500);
        assertThat(answer(first).code()).isEqualTo(200);
        closed.get(5, TimeUnit.SECONDS);
        assertThat(calls).hasValue(1);
        assertThat(connection.metrics().rejected()).isEqualTo(1);
    }

    @Test
    void aReceiverCanCloseItsConnection() throws Exception {
        AtomicReference<LongConnection> self = new AtomicReference<>();
        LongConnection connection = open(builder(payload -> {
            self.get().close();
            return nothing();
        }));
        self.set(connection);

        assertThat(answer(platform.push("{}")).code()).isEqualTo(200);
        connection.end().get(5, TimeUnit.SECONDS);
        assertThat(connection.state()).isEqualTo(LongConnectionState.CLOSED);
    }

    @Test
    void aListenerCanCloseItsConnection() throws Exception {
        AtomicReference<LongConnection> self = new AtomicReference<>();
        LongConnection connection = builder(app)
                .listener(new LongConnectionListener() {
                    @Override
                    public void onPong(Duration roundTrip) {
                        self.get().close();
                    }
                })
                .build();
        self.set(connection);
        connection.start();

        connection.end().get(5, TimeUnit.SECONDS);
    }

    @Test
    void runReturnsWhenItIsClosed() throws Exception {
        LongConnection connection = builder(app).build();
        CompletableFuture<Void> main = CompletableFuture.runAsync(() -> {
            try {
                connection.run();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        app.awaitState(LongConnectionState.CONNECTED);
        assertThat(main).isNotDone();

        connection.close();

        main.get(5, TimeUnit.SECONDS);
    }

    @Test
    void itIsStartedOnceAndClosedAnyNumberOfTimes() {
        LongConnection connection = open(builder(app));
        assertThatIllegalStateException().isThrownBy(connection::start);
        connection.close();
        connection.close();
        assertThatIllegalStateException().isThrownBy(connection::start);

        LongConnection never = builder(app).build();
        never.close();
        assertThat(never.state()).isEqualTo(LongConnectionState.CLOSED);
        assertThatIllegalStateException().isThrownBy(never::start);
    }

    @Test
    void settingsAreChecked() {
        LongConnection.Builder builder = LongConnection.newBuilder("a", "s");
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage("a long connection needs a receiver(…)");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.baseUrl("ftp://x"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.answerTimeout(Duration.ofSeconds(4)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.answerTimeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.drainTimeout(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxPending(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxPayloadBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxPayloadBytes(Integer.MAX_VALUE));
    }

    @Test
    void theExecutorOfTheCallerIsUsedAndNotShutDown() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor(work -> new Thread(work, "of-the-caller"));
        List<String> threads = new ArrayList<>();
        LongConnection connection = open(builder(payload -> {
                    threads.add(Thread.currentThread().getName() + text(payload));
                    return nothing();
                })
                .executor(executor));

        answer(platform.push("1"));
        connection.close();

        assertThat(threads).containsExactly("of-the-caller1");
        assertThat(executor.isShutdown()).isFalse();
        executor.shutdown();
    }
}
