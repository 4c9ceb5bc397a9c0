package com.example.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.feishu.Client;
import com.example.feishu.EventDispatcher;
import com.example.feishu.service.card.v1.model.CallBackToast;
import com.example.feishu.service.card.v1.model.P2CardActionTriggerResponse;
import io.github.feishucodegen.client.auth.AppTickets;
import io.github.feishucodegen.client.event.EventResp;
import io.github.feishucodegen.client.testing.FakeEvent;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Runs the code of docs/events.md that needs no web server. */
class GuideCodeTest {
    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
    private final String verificationToken = "v-token";
    private final String encryptKey = "key";
    private final FakePlatform sender = new FakePlatform().eventSecrets(verificationToken, encryptKey);

    private void log(String text) {
        logged.add(text);
    }

    private String push(EventDispatcher dispatcher, FakeEvent event) {
        return new String(sender.push(dispatcher, event).getBody(), StandardCharsets.UTF_8);
    }

    @Test
    void handlersAreLambdas() {
        // guide
        EventDispatcher dispatcher = EventDispatcher.newBuilder(verificationToken, encryptKey)
                .onP2MessageReceiveV1(event -> log(event.getEvent().getMessage().getContent()))
                .onCustomizedEvent(
                        "im.brand.new_v1",
                        event -> log(event.json().at("/event/name").asText()))
                .onAnyEvent(event -> log(event.getEventType()))
                .build();
        // end
        push(dispatcher, Pushes.message("hi"));
        push(dispatcher, FakeEvent.of("im.brand.new_v1", "{\"name\":\"n\"}"));

        assertThat(logged).containsExactly("im.message.receive_v1", "hi", "im.brand.new_v1", "n");
    }

    @Test
    void callbacksAreAnswered() {
        // guide
        EventDispatcher dispatcher = EventDispatcher.newBuilder(verificationToken, encryptKey)
                .onP2CardActionTrigger(event -> P2CardActionTriggerResponse.newBuilder()
                        .toast(CallBackToast.newBuilder()
                                .type("success")
                                .content("Saved.")
                                .build())
                        .build())
                .build();
        // end
        assertThat(push(dispatcher, FakeEvent.of("card.action.trigger", "{}")))
                .isEqualTo("{\"toast\":{\"type\":\"success\",\"content\":\"Saved.\"}}");
    }

    private CompletableFuture<P2CardActionTriggerResponse> askAnotherService(String host) {
        return CompletableFuture.supplyAsync(() -> P2CardActionTriggerResponse.newBuilder()
                .toast(CallBackToast.newBuilder().content(host).build())
                .build());
    }

    @Test
    void callbacksAreAnsweredLater() {
        // guide
        EventDispatcher dispatcher = EventDispatcher.newBuilder(verificationToken, encryptKey)
                .onP2CardActionTriggerAsync(
                        event -> askAnotherService(event.getEvent().getHost()))
                .build();
        // end
        assertThat(push(dispatcher, FakeEvent.of("card.action.trigger", "{\"host\":\"im_message\"}")))
                .isEqualTo("{\"toast\":{\"content\":\"im_message\"}}");
    }

    private void store(String content) {
        if (content.equals("fails")) {
            throw new IllegalStateException();
        }
        log(content);
    }

    @Test
    void theBuilderSaysWhenAnEventIsAnswered() {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        // guide
        EventDispatcher dispatcher = EventDispatcher.newBuilder(verificationToken, encryptKey)
                .acknowledgeFirst()
                .executor(executor)
                .onFailure((event, failure) -> log(event + " failed: " + failure))
                .onP2MessageReceiveV1(
                        event -> store(event.getEvent().getMessage().getContent()))
                .build();
        // end
        assertThat(push(dispatcher, Pushes.message("fails").id("e1"))).isEqualTo("{\"msg\":\"success\"}");
        assertThat(dispatcher.close(Duration.ofSeconds(10))).isTrue();
        executor.shutdown();
        assertThat(logged).containsExactly("im.message.receive_v1 e1 failed: java.lang.IllegalStateException");
    }

    @Test
    void aStoreIsSharedByProcesses() {
        KeyValueStore store = new KeyValueStore();
        for (int process = 0; process < 2; process++) {
            // guide
            EventDispatcher dispatcher = EventDispatcher.newBuilder(verificationToken, encryptKey)
                    .claims(new SharedClaims(store))
                    .onP2MessageReceiveV1(
                            event -> store(event.getEvent().getMessage().getContent()))
                    .build();
            // end
            push(dispatcher, Pushes.message("once").id("e1"));
            push(dispatcher, Pushes.message("fails").id("e2"));
            push(dispatcher, Pushes.message("again").id("e2"));
        }
        assertThat(logged).containsExactly("once", "again");
    }

    @Test
    void ticketsReachTheClient() {
        String appId = "cli_a";
        String appSecret = "secret";
        // guide
        AppTickets tickets = AppTickets.inMemory();
        EventDispatcher dispatcher = EventDispatcher.newBuilder(verificationToken, encryptKey)
                .onAppTicketEvent(tickets)
                .build();
        Client client = Client.newBuilder(appId, appSecret).storeApp(tickets).build();
        // end
        push(dispatcher, FakeEvent.older("app_ticket", "{\"app_id\":\"cli_a\",\"app_ticket\":\"t\"}"));
        client.close();
        assertThat(tickets.get(appId)).isEqualTo("t");
    }

    @Test
    void aTestPushesEvents() {
        List<String> received = new ArrayList<>();
        EventDispatcher dispatcher = EventDispatcher.newBuilder("v-token", "key")
                .onP2MessageReceiveV1(
                        event -> received.add(event.getEvent().getMessage().getContent()))
                .build();
        // guide
        FakePlatform platform = new FakePlatform().eventSecrets("v-token", "key");
        FakeEvent message = FakeEvent.of("im.message.receive_v1", "{\"message\":{\"content\":\"hi\"}}");

        EventResp resp = platform.push(dispatcher, message); // encrypted and signed
        assertThat(resp.getStatusCode()).isEqualTo(200);
        platform.push(dispatcher, message); // the same event again
        assertThat(received).containsExactly("hi");

        FakeEvent recorded = message.id("another").late(Duration.ofHours(1)); // signed an hour ago
        assertThat(platform.push(dispatcher, recorded).getStatusCode()).isEqualTo(401);
        // end
    }
}
