package io.github.feishucodegen.client.testing;

import io.github.feishucodegen.client.event.ApiEventDispatcher;
import io.github.feishucodegen.client.event.EventModel;
import io.github.feishucodegen.client.event.EventResp;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Model;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tests of an event's generated code against its documentation. The platform pushes each example, encrypted and signed. The
 * handler must get it unchanged, and the platform must get the answer unchanged.
 */
public final class DocumentedEvent {
    private final FakeEvent plain;
    private final List<DocumentedExample> events;
    private final List<DocumentedExample> answers;

    DocumentedEvent(FakeEvent plain, List<DocumentedExample> events, List<DocumentedExample> answers) {
        this.plain = plain;
        this.events = events;
        this.answers = answers;
    }

    /** A handler for one push. It keeps what it gets. */
    public static final class Handler {
        private final List<Model> received = new ArrayList<>();
        private final @Nullable DocumentedExample answer;

        private Handler(@Nullable DocumentedExample answer) {
            this.answer = answer;
        }

        /** Handles an event. */
        public void handle(Model event) {
            received.add(event);
        }

        /**
         * Handles a callback.
         *
         * @param empty an empty answer
         * @return the documented answer; an empty one if no page has an example
         */
        public <R extends Model> R answer(Model callback, R empty) {
            received.add(callback);
            return answer == null ? empty : JsonCodec.decode(answer.json, empty);
        }
    }

    /** The tests through a dispatcher, which is created for each of them. */
    public Stream<DocumentedCase> handledBy(Function<Handler, ? extends ApiEventDispatcher> dispatcher) {
        List<DocumentedCase> cases = new ArrayList<>();
        for (DocumentedExample example : events) {
            cases.add(new DocumentedCase(
                    "example at " + example.place,
                    () -> push(FakeEvent.ofPayload(example.json), example, null, dispatcher)));
        }
        if (events.isEmpty()) {
            cases.add(new DocumentedCase("is handled", () -> push(plain, null, null, dispatcher)));
        }
        for (DocumentedExample answer : answers) {
            cases.add(new DocumentedCase("answer at " + answer.place, () -> push(plain, null, answer, dispatcher)));
        }
        return cases.stream();
    }

    private static void push(
            FakeEvent event,
            @Nullable DocumentedExample example,
            @Nullable DocumentedExample answer,
            Function<Handler, ? extends ApiEventDispatcher> dispatcher) {
        FakePlatform platform =
                new FakePlatform().eventSecrets(DocumentedEvents.VERIFICATION_TOKEN, DocumentedEvents.ENCRYPT_KEY);
        Handler handler = new Handler(answer);
        EventResp response;
        try (ApiEventDispatcher receiving = dispatcher.apply(handler)) {
            response = platform.push(receiving, event);
        }
        String body = new String(response.getBody(), StandardCharsets.UTF_8);
        equal("the status of the answer " + body, 200, response.getStatusCode());
        equal("the number of events", 1, handler.received.size());
        Model received = handler.received.get(0);
        equal(
                "the event",
                JsonCodec.parse(event.payload(DocumentedEvents.VERIFICATION_TOKEN)),
                JsonCodec.tree(received));
        if (example != null && example.agrees) {
            Model data = Objects.requireNonNull(((EventModel<?>) received).getEvent());
            equal(
                    "the unknown fields at " + example.place,
                    Set.of(),
                    data.unknownFields().keySet());
        }
        if (answer != null) {
            equal("the answer", JsonCodec.parse(answer.json), JsonCodec.parse(body));
        }
    }

    private static void equal(String what, Object expected, Object actual) {
        DocumentedExample.equal(what, expected, actual);
    }
}
