package io.github.feishucodegen.benchmarks.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.lark.oapi.event.EventDispatcher;
import com.lark.oapi.service.im.ImService;
import com.lark.oapi.service.im.v1.model.P2MessageReceiveV1;
import io.github.feishucodegen.benchmarks.official.WebhookLoad.Side;
import io.github.feishucodegen.client.event.EventReq;
import io.github.feishucodegen.client.event.EventResp;
import io.github.feishucodegen.client.testing.FakeEvent;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Encrypted and signed events through the official dispatcher and through that of the runtime. It runs on demand:
 * {@code -Dfeishu.comparison=true}. The figures go to {@code target/webhooks.md}; see docs/benchmarks.md.
 */
@EnabledIfSystemProperty(named = "feishu.comparison", matches = "true")
class WebhookComparisonTest {
    private static final String TOKEN = "verification-token";
    private static final String KEY = "encrypt-key";
    private static final int EVENTS = 40_000;
    private static final int ROUNDS = Integer.getInteger("feishu.rounds", 6);
    /** The requests that each sender has under way at once with {@code handleAsync}. */
    private static final int WINDOW = 32;
    /** As many as a web server has for requests that wait. */
    private static final int MANY_CALLERS = 32;

    private static final String MANY = ", " + MANY_CALLERS + " callers";

    private final AtomicLong characters = new AtomicLong();

    @Test
    void eventsPerSecond() throws Exception {
        List<EventReq> requests = requests();
        Map<String, Supplier<Side>> sides = new LinkedHashMap<>();
        sides.put("official", this::official);
        sides.put("default, with `handle`", () -> own(builder(), 1));
        sides.put("default, with `handleAsync`", () -> own(builder(), WINDOW));
        sides.put("handler on the caller's thread", () -> own(builder().executor(Runnable::run), 1));
        sides.put("acknowledged first", () -> own(builder().acknowledgeFirst(), 1));
        sides.put("official" + MANY, this::official);
        sides.put("default, with `handle`" + MANY, () -> own(builder(), 1));
        Map<String, WebhookLoad> best = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Supplier<Side>> side : sides.entrySet()) {
                // A new dispatcher, for which no event is a duplicate.
                try (Side dispatcher = side.getValue().get()) {
                    int callers = side.getKey().endsWith(MANY) ? MANY_CALLERS : 2;
                    WebhookLoad load = WebhookLoad.of(dispatcher, callers, requests);
                    best.merge(side.getKey(), load, WebhookLoad::best);
                }
            }
        }
        StringBuilder report = new StringBuilder(
                "| | events/s | processors, µs | bytes allocated | p99, µs |\n|---|---:|---:|---:|---:|\n");
        best.forEach((name, load) -> report.append(String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.1f | %,d | %,d |%n",
                name,
                load.perSecond(),
                load.cpu() / 1000.0,
                load.allocated(),
                load.p99() / 1000)));
        Files.writeString(Path.of("target", "webhooks.md"), report);
        System.out.println(report);

        assertThat(characters.get()).isPositive();
        WebhookLoad official = best.get("official");
        WebhookLoad fastest = best.get("handler on the caller's thread");
        assertThat(2 * fastest.cpu()).isLessThan(official.cpu());
        assertThat(fastest.allocated()).isLessThan(official.allocated());
    }

    private static List<EventReq> requests() {
        FakePlatform platform = new FakePlatform().eventSecrets(TOKEN, KEY);
        FakeEvent event = FakeEvent.of("im.message.receive_v1", LoadEvents.EVENT);
        List<EventReq> requests = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            EventReq request = platform.request(event.id("event-" + i));
            Map<String, List<String>> headers = new HashMap<>();
            // As servers have them: the official dispatcher takes names in lower case only.
            request.getHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
            for (String name : List.of("host", "content-type", "content-length", "user-agent", "x-tt-logid")) {
                headers.put(name, List.of("a value of " + name));
            }
            request.setHeaders(headers);
            requests.add(request);
        }
        return requests;
    }

    private Side official() {
        EventDispatcher dispatcher = EventDispatcher.newBuilder(TOKEN, KEY)
                .onP2MessageReceiveV1(new ImService.P2MessageReceiveV1Handler() {
                    @Override
                    public void handle(P2MessageReceiveV1 event) {
                        characters.addAndGet(
                                event.getEvent().getMessage().getContent().length());
                    }
                })
                .build();
        return request -> {
            com.lark.oapi.core.request.EventReq official = new com.lark.oapi.core.request.EventReq();
            official.setHeaders(request.getHeaders());
            official.setBody(request.getBody());
            return dispatcher.handle(official).getStatusCode();
        };
    }

    private static WebhookDispatcher.Builder builder() {
        return new WebhookDispatcher.Builder(TOKEN, KEY);
    }

    private Side own(WebhookDispatcher.Builder builder, int window) {
        WebhookDispatcher dispatcher = builder.onP2MessageReceiveV1(event -> characters.addAndGet(
                        event.getEvent().message().content().length()))
                .build();
        return new Side() {
            private final long before = characters.get();

            @Override
            public int handle(EventReq request) {
                return dispatcher.handle(request).getStatusCode();
            }

            @Override
            public int window() {
                return window;
            }

            @Override
            public CompletionStage<Integer> handleAsync(EventReq request) {
                return dispatcher.handleAsync(request).thenApply(EventResp::getStatusCode);
            }

            @Override
            public void drain() {
                while (characters.get() - before < (long) EVENTS * LoadEvents.CONTENT.length()) {
                    Thread.onSpinWait();
                }
            }

            @Override
            public void close() {
                dispatcher.close();
            }
        };
    }
}
