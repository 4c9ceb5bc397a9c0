package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.github.feishucodegen.client.auth.AppTickets;
import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.log.RecordingLogger;
import io.github.feishucodegen.client.longconnection.LongConnection;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.SettableClock;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.UploadThingReq;
import io.github.feishucodegen.client.testing.FakeLongConnectionServer;
import io.github.feishucodegen.client.testing.Push;
import io.github.feishucodegen.fixture.StubResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is logged at any level, printed or thrown is searched for the secrets that were used. */
class SecrecyTest {
    private static final PatchThingReq REQUEST =
            PatchThingReq.newBuilder().thingId("1").buildUnchecked();

    private final StringWriter thrown = new StringWriter();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final StringBuffer logged = new StringBuffer();
    /**
     * The JDK's HTTP client tells addresses, if its own finest log is turned on. No library can keep it from that. The
     * JDK decides when it writes this log, so no test relies on finding anything here.
     */
    private final StringBuffer loggedByTheJdk = new StringBuffer();

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (record.getLoggerName().startsWith("com.sun.net.httpserver")) {
                return; // The other side: the server of this test.
            }
            boolean jdk = record.getLoggerName().startsWith("jdk.internal.httpclient");
            StringBuffer log = jdk ? loggedByTheJdk : logged;
            log.append(record.getLoggerName()).append(' ').append(record.getMessage());
            for (Object parameter : record.getParameters() == null ? new Object[0] : record.getParameters()) {
                log.append(' ').append(parameter);
            }
            log.append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private final Platform platform = new Platform();

    @BeforeEach
    void listen() {
        RecordingLogger.clear();
        handler.setLevel(Level.ALL);
        root.setLevel(Level.ALL);
        root.addHandler(handler);
        System.setOut(new PrintStream(printed, true));
        System.setErr(new PrintStream(printed, true));
    }

    @AfterEach
    void stop() {
        System.setOut(out);
        System.setErr(err);
        root.removeHandler(handler);
        root.setLevel(level);
        platform.close();
    }

    private String everything() {
        return RecordingLogger.text() + logged + printed + thrown;
    }

    private void assertNothingShows(String... secrets) {
        for (String secret : secrets) {
            assertThat(everything() + loggedByTheJdk).doesNotContain(secret);
        }
    }

    /** What a program would print of a call: no response, for that is the caller's. */
    private void call(Supplier<?> call) {
        try {
            call.get();
        } catch (FeishuException e) {
            e.printStackTrace(new PrintWriter(thrown, true));
        }
    }

    private static ApiClient.Builder<SampleClient, ?> impatient(SampleClient.Builder builder) {
        return builder.requestTimeout(Duration.ofSeconds(5))
                .retry(RetryPolicy.DEFAULT.backoff(Duration.ZERO, Duration.ZERO));
    }

    private static RequestOptions.Builder options() {
        return RequestOptions.newBuilder();
    }

    @Test
    void tokensAndTheAppsSecretNeverShow() {
        try (SampleClient client = impatient(platform.client()).build()) {
            RequestOptions user = options().userAccessToken("u-explicit-token").build();
            call(() -> client.things().patch(REQUEST));
            call(() -> client.things().patch(REQUEST, user));
            call(() -> client.things().get(REQUEST, user));
            call(() -> client.things()
                    .open(
                            REQUEST,
                            options()
                                    .headers(Map.of("Authorization", List.of("own-header-value")))
                                    .build()));
            // A proxy that shows what it got, to reading calls three times.
            platform.answer(call -> StubResponse.of(
                    502,
                    "text/html",
                    ("Authorization: " + call.header("Authorization")).getBytes(StandardCharsets.UTF_8)));
            call(() -> client.things().patch(REQUEST));
            call(() -> client.things().open(REQUEST, user));
            platform.answer(StubResponse.json(200, "{\"code\":99991663}"));
            call(() -> client.things().patch(REQUEST));
            platform.answerToken(call ->
                    StubResponse.json(200, "{\"code\":0,\"tenant_access_token\":t-token-x,\"a\":\"very-secret\"}"));
            call(() -> client.things().patch(REQUEST));
            platform.answerToken(call -> StubResponse.of(500, "text/plain", call.body()));
            call(() -> client.things().patch(REQUEST));
            platform.answerToken(StubResponse.json(200, "{\"code\":1,\"msg\":\"app_secret=very-secret is wrong\"}"));
            call(() -> client.things().patch(REQUEST));
        }

        assertThat(RecordingLogger.text())
                .contains("sample.v1.thing.patch: sent to http://127.0.0.1")
                .contains("sample.v1.thing.patch: the platform refuses the TENANT token of cli_app")
                .contains("fetched the TENANT token of cli_app")
                .contains("HTTP 502")
                .contains("sample.v1.thing.open: attempt 2 ended with HTTP 502, again in 0 ms");
        assertThat(thrown.toString()).contains("HTTP 502").contains("HTTP 500").contains("code 1: ");
        assertNothingShows("very-secret", "t-token-", "u-explicit-token", "own-header-value");
    }

    @Test
    void theFinestLogOfTheJdkIsAmongWhatIsSearched() {
        try (SampleClient client = platform.client().build()) {
            client.things().patch(REQUEST);
        }

        assumeThat(loggedByTheJdk)
                .as("this JDK writes its finest log, with -Djdk.internal.httpclient.debug=log if it asks for that")
                .isNotEmpty();
        assertThat(loggedByTheJdk).contains(platform.baseUrl());
    }

    @Test
    void ticketsCodesAndRefreshTokensNeverShow() {
        AppTickets tickets = AppTickets.inMemory();
        tickets.put("cli_app", "the-ticket");
        SettableClock clock = new SettableClock();
        platform.answerToken(
                StubResponse.json(
                        200,
                        "{\"code\":0,\"app_access_token\":\"the-app-token\",\"tenant_access_token\":\"the-tenant-token\",\"expire\":7200}"));
        platform.answer(
                StubResponse.json(
                        200,
                        "{\"code\":0,\"access_token\":\"the-user-token\",\"refresh_token\":\"the-refresh-token\",\"expires_in\":7200}"));
        try (SampleClient client =
                impatient(platform.client()).storeApp(tickets).clock(clock).build()) {
            RequestOptions anna = options().user("anna@example.com").build();
            call(() -> client.things().patch(REQUEST, options().tenantKey("k").build()));
            client.login("anna@example.com", "the-login-code", "https://example.com/back");
            call(() -> client.things().patch(REQUEST, anna));
            clock.advance(Duration.ofHours(3));
            call(() -> client.things().patch(REQUEST, anna));
            clock.advance(Duration.ofHours(3));
            platform.answer(call -> StubResponse.of(500, "text/plain", call.body()));
            call(() -> client.things().patch(REQUEST, anna));
            platform.answerToken(call -> StubResponse.of(500, "text/plain", call.body()));
            call(() -> client.things().patch(REQUEST, options().tenantKey("l").build()));
        }

        assertThat(RecordingLogger.text()).contains("fetched the USER token of cli_app");
        assertThat(thrown.toString()).contains("HTTP 500");
        assertNothingShows(
                "very-secret",
                "the-ticket",
                "the-app-token",
                "the-tenant-token",
                "the-user-token",
                "the-refresh-token",
                "the-login-code",
                "anna@");
    }

    @Test
    void whatIsSentAndReceivedNeverShows(@TempDir Path folder) {
        byte[] file = "bytes of a file".getBytes(StandardCharsets.UTF_8);
        try (SampleClient client = impatient(platform.client())
                .onWrongTypeValue(problem -> System.out.println(problem))
                .build()) {
            call(() -> client.call("GET", "/x?app_secret=query-secret&code=query-code"));
            call(() -> client.call("POST", "/open-apis/bot/v2/hook/hook-secret", Map.of("text", "body-text")));
            call(() -> client.things()
                    .upload(UploadThingReq.newBuilder()
                            .body(UploadThingReq.Body.newBuilder()
                                    .file(FileContent.of("f", file))
                                    .build())
                            .build()));
            platform.answer(StubResponse.of(200, "application/octet-stream", file));
            call(() -> client.things().download(REQUEST));
            call(() -> client.things()
                    .download(REQUEST, options().downloadTo(folder.resolve("x")).build()));
            platform.answer(
                    200,
                    "application/json",
                    "{\"code\":0,\"data\":{\"name\":\"answer-text\",\"status\":\"answer-text\"}}");
            call(() -> client.things()
                    .patch(PatchThingReq.newBuilder()
                            .thingId("1")
                            .mark("header-text")
                            .kind("query-text")
                            .thing(Thing.newBuilder().name("body-text").build())
                            .buildUnchecked()));
            platform.answer(StubResponse.none());
            call(() -> client.call("GET", "/x?app_secret=query-secret&code=query-code"));
            call(() -> client.call("POST", "/open-apis/bot/v2/hook/hook-secret", Map.of("text", "body-text")));
        }

        assertThat(RecordingLogger.text())
                .contains("POST /open-apis/bot/v2/hook/***: sent to")
                .contains("GET /x: attempt 2 ended with TransportException");
        assertThat(thrown.toString()).contains("POST /open-apis/bot/v2/hook/*** failed");
        assertThat(printed.toString()).contains("/data/status is STRING, not int64");
        assertNothingShows("bytes of a file", "body-text", "answer-text", "header-text");
        for (String partOfAnAddress : List.of("query-secret", "query-code", "hook-secret", "query-text")) {
            assertThat(everything()).doesNotContain(partOfAnAddress);
        }
    }

    @Test
    void secretsTicketsAndPayloadsOfALongConnectionNeverShow() throws Exception {
        try (FakeLongConnectionServer server = new FakeLongConnectionServer()) {
            AtomicInteger calls = new AtomicInteger();
            LongConnection connection = LongConnection.newBuilder("cli_app", "very-secret")
                    .baseUrl(server.baseUrl())
                    .receiver(payload -> {
                        if (calls.incrementAndGet() == 1) {
                            throw new IllegalStateException(new String(payload, StandardCharsets.UTF_8));
                        }
                        return CompletableFuture.completedFuture(
                                Optional.of("\"answer-text\"".getBytes(StandardCharsets.UTF_8)));
                    })
                    .orderBy(payload -> {
                        throw new IllegalStateException(payload.toString());
                    })
                    .build();
            connection.start();
            await().until(() -> server.connections() == 1);
            for (int i = 0; i < 2; i++) {
                server.push(Push.of("{\"text\":\"payload-text\"}").inParts(2)).get(5, TimeUnit.SECONDS);
            }
            server.sendMessage("payload-text".getBytes(StandardCharsets.UTF_8));
            server.answerEndpoint(200, "{\"code\":0,\"data\":{\"URL\":\"wss://host /?ticket=the-ticket\"}}");
            server.disconnect();
            await().until(() -> RecordingLogger.text().contains("the URL in the answer is not valid"));
            server.answerEndpoint(200, "{\"code\":0,\"data\":{\"URL\":\"ws://127.0.0.1:1/?ticket=the-ticket\"}}");
            await().until(() -> RecordingLogger.text().contains("handshake of the long connection failed"));
            server.answerEndpoint(200, "{\"URL\":\"ws://127.0.0.1:1/?ticket=the-ticket\"");
            await().until(() -> RecordingLogger.text().contains("the answer is not JSON"));
            server.refuseEndpoint(514, "app_secret=very-secret is wrong");
            call(() -> {
                try {
                    return connection.end().get(10, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    throw (FeishuException) e.getCause();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        assertThat(RecordingLogger.text())
                .contains("the long connection is CONNECTED")
                .contains("FAILED event")
                .contains("java.lang.IllegalStateException");
        assertThat(thrown.toString()).contains("code 514: app_secret=***");
        assertNothingShows("very-secret", "payload-text", "answer-text");
        assertThat(everything()).doesNotContain("the-ticket").doesNotContain("ticket-");
    }
}
