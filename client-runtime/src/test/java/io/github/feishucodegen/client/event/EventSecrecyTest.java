package io.github.feishucodegen.client.event;

import static io.github.feishucodegen.client.event.Signed.KEY;
import static io.github.feishucodegen.client.event.Signed.TOKEN;
import static io.github.feishucodegen.client.event.Signed.encrypted;
import static io.github.feishucodegen.client.event.Signed.message;
import static io.github.feishucodegen.client.event.Signed.plain;
import static io.github.feishucodegen.client.event.Signed.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.log.RecordingLogger;
import io.github.feishucodegen.client.sample.EventDispatcher;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that is logged, answered or thrown is searched for secrets and for parts of payloads. */
class EventSecrecyTest {
    private final StringWriter shown = new StringWriter();

    @BeforeEach
    void clear() {
        RecordingLogger.clear();
    }

    private void handle(ApiEventDispatcher dispatcher, EventReq request) {
        EventResp answer = dispatcher.handle(request);
        shown.append(Signed.body(answer)).append(answer.toString()).append(request.toString());
        dispatcher.receive(request.getBody()).whenComplete((json, failure) -> {
            if (failure != null) {
                failure.printStackTrace(new PrintWriter(shown, true));
            }
        });
    }

    @Test
    void neitherSecretsNorPayloadsShow() {
        EventDispatcher dispatcher = EventDispatcher.newBuilder(TOKEN, KEY)
                .deadline(Duration.ofSeconds(1))
                .onP2MessageReceiveV1(event -> {
                    throw new IllegalArgumentException("cannot handle " + event);
                })
                .onCustomizedEvent("slow", event -> Thread.sleep(1500))
                .onFailure((event, failure) -> {
                    throw new IllegalStateException(failure);
                })
                .build();
        EventDispatcher withoutKey = EventDispatcher.newBuilder(TOKEN, "").build();
        String message = message("event-id-1");

        for (ApiEventDispatcher one : List.of(dispatcher, withoutKey)) {
            handle(one, signed(message));
            handle(one, signed(message("event-id-2").replace("im.message.receive_v1", "slow")));
            handle(one, signed(message.replace("im.message.receive_v1", "unknown.type\\nINFO forged line")));
            handle(one, signed(message.replace(TOKEN, "forged-token")));
            handle(one, signed(encrypted(message), Instant.EPOCH));
            handle(one, encrypted(message));
            handle(one, plain(message));
            handle(one, plain(message.replace("}}", "")));
            handle(one, plain(message.replace("\"header\"", "header")));
            handle(one, signed(plain("{\"encrypt\":\"cGF5bG9hZC10ZXh0!\"}"), Instant.now()));
            handle(one, signed("{\"type\":\"url_verification\",\"token\":\"" + TOKEN + "\"}"));
            handle(one, signed(message.replace("{\"text\"", "{\"text\":tru,\"x\"")));
        }

        String all = RecordingLogger.text() + shown;
        assertThat(all)
                .contains(
                        "im.message.receive_v1 event-id-1: the handler failed: java.lang.IllegalArgumentException at ")
                .contains("slow event-id-2: the handler has not finished in time")
                .contains("unknown.type INFO forged line event-id-1: no handler")
                .contains("the listener for failures failed: java.lang.IllegalStateException");
        // The exception of the handler is the caller's, and has what the caller wrote into it.
        String ours = all.replaceAll("java.lang.IllegalArgumentException: cannot handle [^\n]*", "");
        assertThat(ours)
                .doesNotContain(TOKEN, KEY, "payload-text", "forged-token", "cGF5bG9hZC10ZXh0", "\nINFO forged");
    }

    @Test
    void whatHandlersLogByAccidentIsShort() {
        EventReq request = plain(message("1")).received(message("1").getBytes(StandardCharsets.UTF_8));
        ReceivedEvent event = new ReceivedEvent(Envelope.read(request.getBody()), request);

        assertThat(event + " " + request).isEqualTo("im.message.receive_v1 1 request of 189 bytes");
    }
}
