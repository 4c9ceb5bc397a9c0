package com.example.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.feishu.EventDispatcher;
import com.example.feishu.service.card.v1.model.CallBackToast;
import com.example.feishu.service.card.v1.model.P2CardActionTrigger;
import com.example.feishu.service.card.v1.model.P2CardActionTriggerResponse;
import com.example.feishu.service.im.v1.model.P2MessageReceiveV1;
import io.github.feishucodegen.client.event.EventReq;
import io.github.feishucodegen.client.testing.FakeEvent;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What each web server is sent, and what it has to answer. */
final class Pushes {
    static final String TOKEN = "v-token";
    static final String KEY = "key";
    static final FakePlatform PLATFORM = new FakePlatform().eventSecrets(TOKEN, KEY);

    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    EventDispatcher dispatcher() {
        return EventDispatcher.newBuilder(TOKEN, KEY)
                .onP2MessageReceiveV1(this::handle)
                .onP2CardActionTrigger(this::answer)
                .build();
    }

    void handle(P2MessageReceiveV1 event) {
        String content = event.getEvent().getMessage().getContent();
        if (content.equals("fails")) {
            throw new IllegalStateException();
        }
        handled.add(content);
    }

    P2CardActionTriggerResponse answer(P2CardActionTrigger callback) {
        return P2CardActionTriggerResponse.newBuilder()
                .toast(CallBackToast.newBuilder().content("好").build())
                .build();
    }

    static FakeEvent message(String content) {
        return FakeEvent.of(
                "im.message.receive_v1", "{\"message\":{\"message_id\":\"om_1\",\"content\":\"" + content + "\"}}");
    }

    HttpResponse<String> post(URI address, EventReq request) throws IOException, InterruptedException {
        HttpRequest.Builder sent = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.getBody()));
        request.getHeaders().forEach((name, values) -> sent.header(name, values.get(0)));
        return http.send(sent.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(URI address, FakeEvent event) throws IOException, InterruptedException {
        return post(address, PLATFORM.request(event));
    }

    void assertAnswers(URI address) throws IOException, InterruptedException {
        HttpResponse<String> check = post(address, FakeEvent.addressCheck("abc"));
        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(check.body()).isEqualTo("{\"challenge\":\"abc\"}");
        assertThat(check.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualToIgnoringCase("application/json;charset=utf-8");

        FakeEvent message = message("hello 世界");
        assertThat(post(address, message).body()).isEqualTo("{\"msg\":\"success\"}");
        assertThat(post(address, message).statusCode()).isEqualTo(200);
        assertThat(handled).containsExactly("hello 世界");

        assertThat(post(address, FakeEvent.of("card.action.trigger", "{}")).body())
                .isEqualTo("{\"toast\":{\"content\":\"好\"}}");
        assertThat(post(address, message("fails")).statusCode()).isEqualTo(500);
        assertThat(post(address, message("late").late(Duration.ofHours(1))).statusCode())
                .isEqualTo(401);
        EventReq forged = new EventReq();
        forged.setBody(PLATFORM.request(message("forged")).getBody());
        assertThat(post(address, forged).statusCode()).isEqualTo(401);
        assertThat(handled).hasSize(1);
    }

    /** The rest of the body is short enough for each server to read it before it answers. */
    void assertBoundsBodies(URI address) throws IOException, InterruptedException {
        EventReq large = new EventReq();
        large.setBody(new byte[(4 << 20) + 1000]);
        assertThat(post(address, large).statusCode()).isEqualTo(413);
    }
}
