package io.github.feishucodegen.client.longconnection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lark.oapi.core.request.EventReq;
import com.lark.oapi.event.CustomEventHandler;
import com.lark.oapi.event.EventDispatcher;
import com.lark.oapi.event.cardcallback.P2CardActionTriggerHandler;
import com.lark.oapi.event.cardcallback.model.CallBackToast;
import com.lark.oapi.event.cardcallback.model.P2CardActionTrigger;
import com.lark.oapi.event.cardcallback.model.P2CardActionTriggerResponse;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.testing.FakeLongConnectionServer;
import io.github.feishucodegen.client.testing.Push;
import io.github.feishucodegen.client.testing.PushAnswer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The client of the official SDK is the judge of the fake server. Both clients get the same pushes from it: they have to
 * receive the same and to answer the same.
 */
@Timeout(60)
class OfficialClientTest {
    private static final int PAYLOADS = 500;
    private static final String CARD = "{\"schema\":\"2.0\",\"header\":{\"event_type\":\"card.action.trigger\"},"
            + "\"event\":{\"operator\":{\"open_id\":\"ou_1\"},\"action\":{\"value\":{\"k\":\"v\"},\"tag\":\"button\"}}}";

    private final FakeLongConnectionServer officialsPlatform = new FakeLongConnectionServer();
    private final FakeLongConnectionServer ourPlatform = new FakeLongConnectionServer();
    private final List<String> officials = new CopyOnWriteArrayList<>();
    private final Recorder ours = new Recorder();
    private final Random random = new Random(17);

    private final OfficialClient official = official();
    private final LongConnection connection = ours();

    @AfterEach
    void close() {
        official.close();
        connection.close();
        officialsPlatform.close();
        ourPlatform.close();
    }

    private OfficialClient official() {
        EventDispatcher dispatcher = EventDispatcher.newBuilder("", "")
                .onCustomizedEvent("sample.event_v1", new CustomEventHandler() {
                    @Override
                    public void handle(EventReq event) {
                        officials.add(new String(event.getBody(), StandardCharsets.UTF_8));
                    }
                })
                .onCustomizedEvent("sample.failing_v1", new CustomEventHandler() {
                    @Override
                    public void handle(EventReq event) {
                        throw new IllegalStateException("fails");
                    }
                })
                .onP2CardActionTrigger(new P2CardActionTriggerHandler() {
                    @Override
                    public P2CardActionTriggerResponse handle(P2CardActionTrigger event) {
                        CallBackToast toast = new CallBackToast();
                        toast.setType("info");
                        toast.setContent(
                                "hello " + event.getEvent().getOperator().getOpenId());
                        P2CardActionTriggerResponse response = new P2CardActionTriggerResponse();
                        response.setToast(toast);
                        return response;
                    }
                })
                .build();
        OfficialClient client = new OfficialClient(officialsPlatform.baseUrl(), dispatcher);
        await().until(() -> officialsPlatform.connections() == 1);
        return client;
    }

    private LongConnection ours() {
        LongConnection connection = LongConnection.newBuilder("cli_app", "very-secret")
                .baseUrl(ourPlatform.baseUrl())
                .receiver(payload -> {
                    String type =
                            JsonCodec.parse(payload).at("/header/event_type").asText();
                    if (type.equals("card.action.trigger")) {
                        byte[] toast = "{\"toast\":{\"type\":\"info\",\"content\":\"hello ou_1\"}}"
                                .getBytes(StandardCharsets.UTF_8);
                        return CompletableFuture.completedFuture(Optional.of(toast));
                    }
                    if (!type.equals("sample.event_v1")) {
                        throw new IllegalStateException("fails");
                    }
                    return ours.receive(payload);
                })
                .build();
        connection.start();
        await().until(() -> ourPlatform.connections() == 1);
        return connection;
    }

    private String payload(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(random.nextBoolean() ? "文字" : "text \ud83d\ude00 \"");
        }
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("schema", "2.0");
        event.put("header", Map.of("event_type", "sample.event_v1", "event_id", "e" + number));
        event.put("event", Map.of("text", text.toString(), "number", random.nextLong()));
        return JsonCodec.write(event);
    }

    /** A push as a whole, in parts, in parts in any order. */
    private Push push(int number, String payload) {
        Push push = Push.of(payload).messageId("m" + number);
        if (number % 3 == 0) {
            return push;
        }
        int parts = 2 + random.nextInt(6);
        if (number % 3 == 1) {
            return push.inParts(parts);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return push.inParts(parts).inOrder(order.stream().mapToInt(i -> i).toArray());
    }

    /** What an answer has, apart from the time that it took. */
    private static String content(PushAnswer answer) {
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.replace("biz_rt", "?");
        return answer.code() + " " + answer.data() + " " + headers;
    }

    private static PushAnswer answer(CompletableFuture<PushAnswer> pushed) throws Exception {
        return pushed.get(10, TimeUnit.SECONDS);
    }

    @Test
    void bothReceiveAndAnswerTheSame() throws Exception {
        List<String> payloads = new ArrayList<>();
        for (int i = 0; i < PAYLOADS; i++) {
            String payload = payload(i);
            payloads.add(payload);
            Push push = push(i, payload);

            CompletableFuture<PushAnswer> officials = officialsPlatform.push(push);
            assertThat(content(answer(ourPlatform.push(push)))).isEqualTo(content(answer(officials)));
        }

        assertThat(officials).isEqualTo(payloads);
        assertThat(ours.payloads).isEqualTo(payloads);
    }

    @Test
    void bothAnswerCallbacksAndFailuresTheSame() throws Exception {
        String failing = "{\"schema\":\"2.0\",\"header\":{\"event_type\":\"sample.failing_v1\"},\"event\":{}}";
        Push card = Push.of(CARD).messageId("card");
        assertThat(content(answer(ourPlatform.push(card))))
                .isEqualTo(content(answer(officialsPlatform.push(card))))
                .startsWith("200 {\"toast\":{\"type\":\"info\",\"content\":\"hello ou_1\"}} ");
        Push failure = Push.of(failing).messageId("failure");
        assertThat(content(answer(ourPlatform.push(failure))))
                .isEqualTo(content(answer(officialsPlatform.push(failure))))
                .startsWith("500 null ");
    }
}
