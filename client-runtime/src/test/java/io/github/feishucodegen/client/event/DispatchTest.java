package io.github.feishucodegen.client.event;

import static io.github.feishucodegen.client.event.Signed.KEY;
import static io.github.feishucodegen.client.event.Signed.TOKEN;
import static io.github.feishucodegen.client.event.Signed.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.feishucodegen.client.auth.AppTickets;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.sample.EventDispatcher;
import io.github.feishucodegen.client.sample.ImService;
import io.github.feishucodegen.client.sample.P2CardActionTrigger;
import io.github.feishucodegen.client.sample.P2MessageReceiveV1;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.testing.FakeEvent;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What handlers get, and what the platform gets from them. */
class DispatchTest {
    private final List<Object> got = Collections.synchronizedList(new ArrayList<>());
    private final FakePlatform platform = new FakePlatform().eventSecrets(TOKEN, KEY);

    private static EventDispatcher.Builder builder() {
        return EventDispatcher.newBuilder(TOKEN, KEY);
    }

    private EventResp push(ApiEventDispatcher dispatcher, FakeEvent event) {
        return platform.push(dispatcher, event);
    }

    @Test
    void aLambdaGetsTheTypedEvent() {
        List<P2MessageReceiveV1> events = new ArrayList<>();
        EventDispatcher dispatcher =
                builder().onP2MessageReceiveV1(event -> events.add(event)).build();

        EventResp answer = push(
                dispatcher,
                FakeEvent.of("im.message.receive_v1", "{\"text\":\"hi\",\"length\":\"2\",\"new\":{\"a\":1}}")
                        .id("e1"));

        assertThat(answer.getStatusCode()).isEqualTo(200);
        P2MessageReceiveV1 event = events.get(0);
        assertThat(event.getSchema()).isEqualTo("2.0");
        assertThat(event.getTenantKey()).isEqualTo("fake_tenant");
        Header header = event.getHeader();
        assertThat(header).isNotNull();
        assertThat(header.getEventId()).isEqualTo("e1");
        assertThat(header.getEventType()).isEqualTo("im.message.receive_v1");
        assertThat(header.getAppId()).isEqualTo("cli_fake");
        assertThat(header.getTenantKey()).isEqualTo("fake_tenant");
        assertThat(header.getToken()).isEqualTo(TOKEN);
        assertThat(header.getCreateTime()).matches("\\d{13}");
        assertThat(event.getEvent().getText()).isEqualTo("hi");
        assertThat(event.getEvent().getLength()).isEqualTo(2);
        assertThat(event.getEvent().unknownFields()).containsOnlyKeys("new");
        assertThat(event.getEventReq().json()).isEqualTo(event.getEventReq().json());
        assertThat(event.getEventReq()
                        .json()
                        .path("event")
                        .path("new")
                        .path("a")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theOfficialShapesOfHandlersCompileAndRun() {
        EventDispatcher dispatcher = builder()
                .onP2MessageReceiveV1(new ImService.P2MessageReceiveV1Handler() {
                    @Override
                    public void handle(P2MessageReceiveV1 event) throws Exception {
                        got.add(event.getEvent().getText());
                    }
                })
                .onP2CardActionTrigger(new ImService.P2CardActionTriggerHandler() {
                    @Override
                    public Thing handle(P2CardActionTrigger event) throws Exception {
                        return Thing.newBuilder().name("answer").build();
                    }
                })
                .onCustomizedEvent("custom", new CustomEventHandler() {
                    @Override
                    public void handle(EventReq event) throws Exception {
                        got.add(event.getPlain().contains("\"custom\""));
                    }
                })
                .onAppTicketEvent(new CustomAppTicketEventHandler() {
                    @Override
                    public void handle(AppTicketEvent event) throws Exception {
                        got.add(event.getEvent().getAppTicket());
                    }
                })
                .build();

        push(dispatcher, FakeEvent.of("im.message.receive_v1", "{\"text\":\"hi\"}"));
        push(dispatcher, FakeEvent.of("custom", "{}"));
        push(dispatcher, FakeEvent.older("app_ticket", "{\"app_id\":\"cli_a\",\"app_ticket\":\"t\"}"));
        EventResp answer = push(dispatcher, FakeEvent.of("card.action.trigger", "{}"));

        assertThat(got).containsExactly("hi", true, "t");
        assertThat(body(answer)).isEqualTo("{\"name\":\"answer\"}");
    }

    @Test
    void aRequestOfTheOfficialShapeIsHandled() {
        EventReq sent = platform.request(FakeEvent.of("custom", "{}"));
        EventDispatcher dispatcher =
                builder().onCustomizedEvent("custom", got::add).build();

        EventReq request = new EventReq();
        request.setHeaders(sent.getHeaders());
        request.setBody(sent.getBody());
        request.setHttpPath("/webhook/event");
        EventResp answer = dispatcher.handle(request);

        assertThat(answer.getStatusCode()).isEqualTo(200);
        EventReq received = (EventReq) got.get(0);
        assertThat(received.getHttpPath()).isEqualTo("/webhook/event");
        assertThat(received.getBody()).isEqualTo(sent.getBody());
        assertThat(request.getPlain()).startsWith("{\"encrypt\"");
        assertThat(received.getPlain()).startsWith("{\"schema\":\"2.0\"");
    }

    @Test
    void anOlderEnvelopeIsRead() {
        EventDispatcher dispatcher = builder()
                .onP1ThingChangedV1(event -> {
                    got.add(event.getUuid());
                    got.add(event.getType());
                    got.add(event.getToken());
                    got.add(event.getEvent().getName());
                })
                .onAnyEvent(event -> got.add(event.getEventId() + event.getAppId() + event.getTenantKey()))
                .build();

        push(
                dispatcher,
                FakeEvent.older("thing_changed", "{\"name\":\"n\",\"app_id\":\"cli_1\",\"tenant_key\":\"t1\"}")
                        .id("u1"));

        assertThat(got).containsExactly("u1cli_1t1", "u1", "event_callback", TOKEN, "n");
    }

    @Test
    void theHeadMayComeAfterTheData() {
        EventDispatcher dispatcher = builder()
                .onP2MessageReceiveV1(event -> got.add(event.getEvent().getText()))
                .build();

        push(
                dispatcher,
                FakeEvent.ofPayload("{\"event\":{\"type\":\"thing_changed\",\"text\":\"late\"},"
                        + "\"header\":{\"event_type\":\"im.message.receive_v1\"}}"));

        assertThat(got).containsExactly("late");
    }

    @Test
    void anEventWithoutAHandlerIsAcknowledged() {
        EventResp answer = push(builder().build(), FakeEvent.of("unknown.event_v1", "{}"));

        assertThat(answer.getStatusCode()).isEqualTo(200);
        assertThat(body(answer)).isEqualTo("{\"msg\":\"no handler\"}");
    }

    @Test
    void anyEventComesBeforeTheHandlerOfItsType() {
        EventDispatcher dispatcher = builder()
                .onAnyEvent(event -> got.add("any " + event.getEventType() + " "
                        + event.json().path("event").size()))
                .onP2MessageReceiveV1(event -> got.add("message"))
                .build();

        push(dispatcher, FakeEvent.of("im.message.receive_v1", "{}"));
        push(dispatcher, FakeEvent.of("unknown", "{\"a\":1}"));

        assertThat(got).containsExactly("any im.message.receive_v1 0", "message", "any unknown 1");
    }

    @Test
    void anAppTicketIsStoredForTheClient() {
        AppTickets tickets = AppTickets.inMemory();
        EventDispatcher dispatcher = builder().onAppTicketEvent(tickets).build();

        push(dispatcher, FakeEvent.older("app_ticket", "{\"app_id\":\"cli_a\",\"app_ticket\":\"ticket-1\"}"));
        assertThat(tickets.get("cli_a")).isEqualTo("ticket-1");

        assertThat(push(dispatcher, FakeEvent.older("app_ticket", "{\"app_id\":\"cli_a\"}"))
                        .getStatusCode())
                .isEqualTo(500);
        assertThat(tickets.get("cli_a")).isEqualTo("ticket-1");
    }

    @Test
    void aTypeHasOneHandler() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().onP2MessageReceiveV1(event -> {}).onP2MessageReceiveV1(event -> {}))
                .withMessage("im.message.receive_v1 has a handler already");
        assertThatIllegalArgumentException().isThrownBy(() -> builder().onCustomizedEvent("", event -> {}));
    }

    @Test
    void callbacksAreAnsweredAtOnceOrLater() {
        EventDispatcher dispatcher = builder()
                .onP2CardActionTriggerAsync(event -> CompletableFuture.supplyAsync(() ->
                        Thing.newBuilder().name(event.getEvent().getName()).build()))
                .onCustomizedCallback(
                        "raw", request -> Map.of("toast", request.json().path("event")))
                .onCustomizedCallbackAsync("nothing", request -> CompletableFuture.completedFuture(null))
                .onCustomizedCallback("null", request -> null)
                .onCustomizedCallback("wrong", request -> new Object())
                .onCustomizedCallbackAsync(
                        "failed", request -> CompletableFuture.failedFuture(new IllegalStateException("secret-detail")))
                .build();

        assertThat(body(push(dispatcher, FakeEvent.of("card.action.trigger", "{\"name\":\"n\"}"))))
                .isEqualTo("{\"name\":\"n\"}");
        assertThat(body(push(dispatcher, FakeEvent.of("raw", "{\"content\":\"c\"}"))))
                .isEqualTo("{\"toast\":{\"content\":\"c\"}}");
        assertThat(body(push(dispatcher, FakeEvent.of("nothing", "{}")))).isEqualTo("{}");
        assertThat(body(push(dispatcher, FakeEvent.of("null", "{}")))).isEqualTo("{}");
        assertThat(push(dispatcher, FakeEvent.of("wrong", "{}")).getStatusCode())
                .isEqualTo(500);
        EventResp failed = push(dispatcher, FakeEvent.of("failed", "{}"));
        assertThat(failed.getStatusCode()).isEqualTo(500);
        assertThat(body(failed)).isEqualTo("{\"msg\":\"the handler failed\"}");
    }

    /** Nobody else repeats a callback, so it was recorded. A second action on a card has another id. */
    @Test
    void aCallbackThatComesTwiceIsNotCarriedOutTwice() {
        EventDispatcher dispatcher = builder()
                .onP2CardActionTrigger(event -> {
                    got.add(event);
                    return Thing.newBuilder().name("n").build();
                })
                .build();
        FakeEvent callback = FakeEvent.of("card.action.trigger", "{}");

        assertThat(body(push(dispatcher, callback))).isEqualTo("{\"name\":\"n\"}");
        assertThat(body(push(dispatcher, callback))).isEqualTo("{}");

        assertThat(got).hasSize(1);
    }

    @Test
    void aLongConnectionGivesPayloadsWithoutChecks() throws Exception {
        EventDispatcher dispatcher = EventDispatcher.newBuilder("", "")
                .onP2MessageReceiveV1(event -> {
                    got.add(event.getEvent().getText());
                    got.add(Thread.currentThread());
                })
                .onP2CardActionTrigger(event -> Thing.newBuilder().name("n").build())
                .onCustomizedEvent("failing", event -> {
                    throw new IllegalStateException("failed");
                })
                .build();
        PayloadReceiver receiver = dispatcher;

        assertThat(receive(receiver, Signed.message("1"))).isEmpty();
        assertThat(got).containsExactly("payload-text", Thread.currentThread());
        assertThat(receive(receiver, Signed.message("1"))).isEmpty();
        assertThat(got).hasSize(2);
        assertThat(receive(receiver, Signed.message("2").replace("im.message.receive_v1", "card.action.trigger")))
                .contains("{\"name\":\"n\"}");
        assertThat(receive(receiver, Signed.message("3").replace("im.message.receive_v1", "unknown")))
                .isEmpty();
        assertThat(receiver.receive(Signed.message("4")
                                .replace("im.message.receive_v1", "failing")
                                .getBytes(StandardCharsets.UTF_8))
                        .toCompletableFuture())
                .isCompletedExceptionally()
                .failsWithin(java.time.Duration.ZERO)
                .withThrowableThat()
                .withCauseExactlyInstanceOf(IllegalStateException.class);
        assertThat(receiver.receive("x".getBytes(StandardCharsets.UTF_8)).toCompletableFuture())
                .failsWithin(java.time.Duration.ZERO)
                .withThrowableThat()
                .withCauseExactlyInstanceOf(DecodeException.class);
    }

    private static Optional<String> receive(PayloadReceiver receiver, String payload) throws CompletionException {
        return receiver.receive(payload.getBytes(StandardCharsets.UTF_8))
                .toCompletableFuture()
                .join()
                .map(json -> new String(json, StandardCharsets.UTF_8));
    }

    @Test
    void aDispatcherWithoutGeneratedCodeGivesJson() {
        JsonEventDispatcher dispatcher = JsonEventDispatcher.newBuilder(TOKEN, KEY)
                .onCustomizedEvent(
                        "a",
                        request ->
                                got.add(request.json().path("event").path("b").asInt()))
                .build();

        push(dispatcher, FakeEvent.of("a", "{\"b\":3}"));

        assertThat(got).containsExactly(3);
    }

    /** The rest of a payload is read after the checks. */
    @Test
    void dataThatIsNotJsonFailsTheEvent() {
        EventDispatcher dispatcher = builder().onP2MessageReceiveV1(got::add).build();
        String cutOff = Signed.message("1").replace("\"payload-text\"}}", "\"payload");

        EventResp answer = dispatcher.handle(Signed.signed(cutOff));

        assertThat(answer.getStatusCode()).isEqualTo(500);
        assertThat(got).isEmpty();
    }
}
