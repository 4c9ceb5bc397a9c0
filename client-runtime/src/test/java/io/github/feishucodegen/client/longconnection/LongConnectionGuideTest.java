package io.github.feishucodegen.client.longconnection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.event.PayloadReceiver;
import io.github.feishucodegen.client.http.JdkTransport;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.testing.FakeLongConnectionServer;
import io.github.feishucodegen.client.testing.Push;
import io.github.feishucodegen.client.testing.PushAnswer;
import io.github.feishucodegen.fixture.GuideSnippets;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs the code of docs/long-connection.md: what stands between the marks stands there too. */
@NullUnmarked
class LongConnectionGuideTest {
    private final FakeLongConnectionServer server = new FakeLongConnectionServer();
    private final String appId = "cli_app";
    private final String appSecret = "secret";
    private final Recorder receiver = new Recorder();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        System.clearProperty("feishu.client.baseUrl");
        server.close();
    }

    private void log(String line) {
        heard.add(line);
    }

    private void reply(String messageId, String text) {
        heard.add(messageId + " " + text);
    }

    @Test
    void theGuideShowsTheCodeThatRuns() throws IOException {
        Path own = Path.of(
                "src",
                "test",
                "java",
                "io",
                "github",
                "feishucodegen",
                "client",
                "longconnection",
                "LongConnectionGuideTest.java");

        assertThat(GuideSnippets.shown(Path.of("..", "docs", "long-connection.md")))
                .hasSize(6)
                .containsExactlyInAnyOrderElementsOf(GuideSnippets.run(own));
    }

    @Test
    void aBot() throws Exception {
        System.setProperty("feishu.client.baseUrl", server.baseUrl());
        CompletableFuture<PushAnswer> answer = CompletableFuture.supplyAsync(() -> {
                    server.awaitConnection();
                    return server.push("{\"header\":{\"event_type\":\"im.message.receive_v1\"},"
                            + "\"event\":{\"message\":{\"message_id\":\"om_1\"}}}");
                })
                .thenCompose(pushed -> pushed);
        answer.whenComplete((done, problem) -> server.refuseEndpoint(514, "no")).thenRun(server::disconnect);

        try {
            // guide
            LongConnection connection = LongConnection.newBuilder(appId, appSecret)
                    .receiver(payload -> {
                        JsonNode event = JsonCodec.parse(payload);
                        if (event.at("/header/event_type").asText().equals("im.message.receive_v1")) {
                            reply(event.at("/event/message/message_id").textValue(), "hello");
                        }
                        return CompletableFuture.completedFuture(Optional.empty());
                    })
                    .build();
            connection.run(); // until another thread calls connection.close(), or the platform refuses the app for good
            // end
        } catch (FeishuException e) {
            log(e.getMessage());
        }

        assertThat(answer.get().code()).isEqualTo(200);
        assertThat(heard).hasSize(2);
        assertThat(heard.get(0)).isEqualTo("om_1 hello");
        assertThat(heard.get(1)).contains("code 514");
    }

    @Test
    void inAContainer() {
        LongConnection connection = LongConnection.newBuilder(appId, appSecret)
                .receiver(receiver)
                .baseUrl(server.baseUrl())
                .build();
        // guide
        connection.start();
        connection.end().whenComplete((done, problem) -> {
            if (problem != null) {
                log("the bot receives nothing any more: " + problem.getMessage());
            }
        });
        // later
        connection.close();
        // end
        assertThat(heard).isEmpty();
        assertThat(connection.state()).isEqualTo(LongConnectionState.CLOSED);
    }

    @Test
    void inOrder() throws Exception {
        // guide
        LongConnection.Builder ordered = LongConnection.newBuilder(appId, appSecret)
                .receiver(receiver)
                .orderBy(OrderingKey.CHAT); // or USER, or payload -> payload.at("/header/tenant_key").textValue()
        // end
        assertItReceives(ordered);
    }

    @Test
    void watched() throws Exception {
        // guide
        LongConnection.Builder watched = LongConnection.newBuilder(appId, appSecret)
                .receiver(receiver)
                .listener(new LongConnectionListener() {
                    @Override
                    public void onState(
                            LongConnectionState previous, LongConnectionState current, FeishuException cause) {
                        log("the connection is " + current);
                    }

                    @Override
                    public void onAnswer(AnsweredPayload payload) {
                        log(payload.outcome() + " in " + payload.duration().toMillis() + " ms");
                    }
                });
        // end
        assertItReceives(watched);
        await().until(() -> heard.contains("the connection is CLOSED"));
        assertThat(heard).anyMatch(line -> line.startsWith("HANDLED in "));
    }

    @Test
    void shared() {
        // guide
        ProxySelector proxy = ProxySelector.of(new InetSocketAddress("proxy.example.com", 8080));
        JdkTransport transport = new JdkTransport(
                Duration.ofSeconds(10), () -> HttpClient.newBuilder().proxy(proxy));
        LongConnection.Builder shared =
                LongConnection.newBuilder(appId, appSecret).receiver(receiver).transport(transport);
        // end
        shared.build().close();
    }

    private void assertItReceives(LongConnection.Builder builder) throws Exception {
        try (LongConnection connection = builder.baseUrl(server.baseUrl()).build()) {
            connection.start();
            server.awaitConnection();
            assertThat(server.push("{}").get(5, TimeUnit.SECONDS).code()).isEqualTo(200);
        }
        assertThat(receiver.payloads).containsExactly("{}");
    }

    @Test
    void testing() throws Exception {
        String json = "{\"event\":{}}";
        PayloadReceiver receiver = this.receiver;
        // guide
        try (FakeLongConnectionServer platform = new FakeLongConnectionServer();
                LongConnection bot = LongConnection.newBuilder("any", "any")
                        .baseUrl(platform.baseUrl())
                        .receiver(receiver)
                        .build()) {
            bot.start();
            platform.awaitConnection();

            PushAnswer answer = platform.push(json).get(3, TimeUnit.SECONDS);
            assertThat(answer.code()).isEqualTo(200);

            platform.push(Push.of(json).inParts(3).inOrder(2, 0, 1)).get(3, TimeUnit.SECONDS);
            platform.disconnect(); // the bot connects again
        }
        // end
        assertThat(this.receiver.payloads).containsExactly(json, json);
    }
}
