package io.github.feishucodegen.client.event;

import static io.github.feishucodegen.client.event.Signed.KEY;
import static io.github.feishucodegen.client.event.Signed.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lark.oapi.service.im.ImService;
import com.lark.oapi.service.im.v1.model.P2MessageReceiveV1;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.testing.FakeEvent;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The official dispatcher is the judge of the fake platform, and of this dispatcher: what it accepts is handled here with
 * the same result.
 */
class OfficialDispatcherTest {
    private static final String[] TEXTS = {
        "",
        "a",
        "数据",
        "\\ \" / \b\f\n\r\t",
        "\u0001\u2028",
        "😀",
        "x".repeat(5000),
        "<b>&amp;</b>",
        "\"}}",
        "{\"text\":\"hi\"}"
    };

    private final List<String> official = new ArrayList<>();
    private final List<String> own = new ArrayList<>();

    /** The data of the event, as far as both have it. */
    static final class Data extends Model {
        private static final long serialVersionUID = 1L;

        Data() {
            super("sender:object message:object");
        }

        @Override
        protected Model[] objects() {
            return new Model[] {new Sender(), new Message()};
        }

        @Nullable
        Sender sender() {
            return get(0);
        }

        @Nullable
        Message message() {
            return get(1);
        }
    }

    static final class Sender extends Model {
        private static final long serialVersionUID = 1L;

        Sender() {
            super("sender_type tenant_key");
        }

        @Nullable
        String type() {
            return get(0);
        }
    }

    static final class Message extends Model {
        private static final long serialVersionUID = 1L;

        Message() {
            super("message_id chat_id content create_time");
        }

        @Nullable
        String value(int slot) {
            return get(slot);
        }
    }

    static final class Received extends BaseEventV2<Data> {
        private static final long serialVersionUID = 1L;

        Received() {
            super(new Data());
        }
    }

    private com.lark.oapi.event.EventDispatcher official(String key) {
        return com.lark.oapi.event.EventDispatcher.newBuilder(TOKEN, key)
                .onP2MessageReceiveV1(new ImService.P2MessageReceiveV1Handler() {
                    @Override
                    public void handle(P2MessageReceiveV1 event) {
                        official.add(String.join(
                                "|",
                                event.getSchema(),
                                event.getHeader().getEventId(),
                                event.getHeader().getEventType(),
                                event.getHeader().getAppId(),
                                event.getHeader().getTenantKey(),
                                event.getHeader().getCreateTime(),
                                event.getHeader().getToken(),
                                event.getEvent().getSender().getSenderType(),
                                event.getEvent().getMessage().getMessageId(),
                                event.getEvent().getMessage().getChatId(),
                                event.getEvent().getMessage().getContent(),
                                event.getEvent().getMessage().getCreateTime()));
                    }
                })
                .onCustomizedEvent("custom", new com.lark.oapi.event.CustomEventHandler() {
                    @Override
                    public void handle(com.lark.oapi.core.request.EventReq event) {
                        official.add(event.getPlain());
                    }
                })
                .build();
    }

    /** A dispatcher as the generator writes it. */
    private static final class Typed extends ApiEventDispatcher {
        private Typed(Builder builder) {
            super(builder);
        }

        private static final class Builder extends ApiEventDispatcher.Builder<Typed, Builder> {
            private Builder(String verificationToken, String encryptKey) {
                super(verificationToken, encryptKey);
            }

            Builder onP2MessageReceiveV1(EventHandler<? super Received> handler) {
                return onEvent("im.message.receive_v1", new Received(), handler);
            }

            @Override
            public Typed build() {
                return new Typed(this);
            }
        }
    }

    private Typed own(String key) {
        return new Typed.Builder(TOKEN, key)
                .onP2MessageReceiveV1(event -> {
                    Header header = event.getHeader();
                    Sender sender = event.getEvent().sender();
                    Message message = event.getEvent().message();
                    own.add(String.join(
                            "|",
                            event.getSchema(),
                            header.getEventId(),
                            header.getEventType(),
                            header.getAppId(),
                            header.getTenantKey(),
                            header.getCreateTime(),
                            header.getToken(),
                            sender.type(),
                            message.value(0),
                            message.value(1),
                            message.value(2),
                            message.value(3)));
                })
                .onCustomizedEvent("custom", event -> own.add(event.getPlain()))
                .build();
    }

    private static com.lark.oapi.core.response.EventResp handle(
            com.lark.oapi.event.EventDispatcher dispatcher, EventReq request) throws Throwable {
        com.lark.oapi.core.request.EventReq theirs = new com.lark.oapi.core.request.EventReq();
        Map<String, List<String>> headers = new HashMap<>();
        request.getHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        theirs.setHeaders(headers);
        theirs.setBody(request.getBody());
        return dispatcher.handle(theirs);
    }

    private void assertSame(FakePlatform platform, String key, FakeEvent event) throws Throwable {
        EventReq request = platform.request(event);
        com.lark.oapi.core.response.EventResp theirs = handle(official(key), request);
        EventResp ours = own(key).handle(request);

        assertThat(theirs.getStatusCode()).isEqualTo(200);
        assertThat(ours.getStatusCode()).isEqualTo(200);
        assertThat(json(ours.getBody())).isEqualTo(json(theirs.getBody()));
        assertThat(own).isEqualTo(official);
    }

    private static JsonNode json(byte[] body) {
        return JsonCodec.parse(body);
    }

    @Test
    void whatItAcceptsIsHandledWithTheSameResult() throws Throwable {
        Random random = new Random(11);
        for (String key : List.of(KEY, "")) {
            FakePlatform platform = new FakePlatform().eventSecrets(TOKEN, key);
            for (int round = 0; round < 400; round++) {
                assertSame(platform, key, message(random));
            }
            assertThat(own).hasSizeGreaterThanOrEqualTo(400);
        }
    }

    private static FakeEvent message(Random random) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.putObject("sender").put("sender_type", text(random)).put("unknown", text(random));
        ObjectNode message = data.putObject("message");
        for (String name : List.of("message_id", "chat_id", "content", "create_time")) {
            message.put(name, text(random));
        }
        message.putArray("mentions").addObject().put("key", text(random));
        data.set("later", JsonNodeFactory.instance.numberNode(random.nextLong()));
        return FakeEvent.of("im.message.receive_v1", data.toString());
    }

    private static String text(Random random) {
        return TEXTS[random.nextInt(TEXTS.length)] + TEXTS[random.nextInt(TEXTS.length)];
    }

    @Test
    void rawEventsOfBothEnvelopesAreTheSame() throws Throwable {
        for (String key : List.of(KEY, "")) {
            FakePlatform platform = new FakePlatform().eventSecrets(TOKEN, key);
            assertSame(platform, key, FakeEvent.of("custom", "{\"a\":[1,2.50,{\"b\":null}]}"));
            assertSame(platform, key, FakeEvent.older("custom", "{\"open_id\":\"ou\",\"n\":12345678901234567890}"));
        }
        assertThat(own).hasSize(4);
    }

    @Test
    void addressChecksAreAnsweredInTheSameWay() throws Throwable {
        for (String key : List.of(KEY, "")) {
            FakePlatform platform = new FakePlatform().eventSecrets(TOKEN, key);
            assertSame(platform, key, FakeEvent.addressCheck("ajls384kdjx98XX"));
        }
    }

    @Test
    void anEventWithoutAHandlerHasTheSameStatus() throws Throwable {
        FakePlatform platform = new FakePlatform().eventSecrets(TOKEN, KEY);
        EventReq request = platform.request(FakeEvent.of("unknown", "{}"));

        assertThat(own(KEY).handle(request).getStatusCode())
                .isEqualTo(handle(official(KEY), request).getStatusCode())
                .isEqualTo(200);
    }

    @Test
    void whatItRefusesIsRefused() throws Throwable {
        FakePlatform platform = new FakePlatform().eventSecrets(TOKEN, KEY);
        FakeEvent event = FakeEvent.of("custom", "{}");
        EventReq forged = platform.request(event);
        forged.setBody(platform.request(event).getBody());
        List<EventReq> refused = List.of(
                forged,
                new FakePlatform().eventSecrets(TOKEN, "another key").request(event),
                new FakePlatform().eventSecrets(TOKEN, "").request(event),
                new FakePlatform().eventSecrets("another token", KEY).request(FakeEvent.addressCheck("x")),
                Signed.signed("no JSON"),
                Signed.encrypted(Signed.message("1")));
        for (EventReq request : refused) {
            assertThat(handle(official(KEY), request).getStatusCode()).isEqualTo(500);
            assertThat(own(KEY).handle(request).getStatusCode()).isBetween(400, 401);
        }
        assertThat(official).isEmpty();
        assertThat(own).isEmpty();
    }

    /** The official dispatcher compares neither the verification token of events nor the timestamp. */
    @Test
    void moreIsRefusedThanItRefuses() throws Throwable {
        EventReq wrongToken =
                new FakePlatform().eventSecrets("another token", "").request(FakeEvent.of("custom", "{}"));
        EventReq recorded = new FakePlatform()
                .eventSecrets(TOKEN, KEY)
                .request(FakeEvent.of("custom", "{}").late(Duration.ofDays(1)));

        assertThat(handle(official(""), wrongToken).getStatusCode()).isEqualTo(200);
        assertThat(handle(official(KEY), recorded).getStatusCode()).isEqualTo(200);
        assertThat(own("").handle(wrongToken).getStatusCode()).isEqualTo(401);
        assertThat(own(KEY).handle(recorded).getStatusCode()).isEqualTo(401);
        assertThat(own).isEmpty();
    }
}
