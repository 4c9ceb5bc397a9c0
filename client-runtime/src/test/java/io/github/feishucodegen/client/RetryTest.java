package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.feishucodegen.client.error.HttpStatusException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.http.TransportResponse;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.client.sample.ListThingReq;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.SearchThingReq;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.ThingResp;
import io.github.feishucodegen.client.sample.UploadThingReq;
import io.github.feishucodegen.fixture.StubResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {
    private static final String BUSY = "{\"code\":99991400,\"msg\":\"request trigger frequency limit\"}";
    private static final PatchThingReq PATCH = PatchThingReq.newBuilder()
            .thingId("1")
            .thing(Thing.newBuilder().name("n").build())
            .build();
    private static final PatchThingReq GET =
            PatchThingReq.newBuilder().thingId("1").buildUnchecked();

    private final Platform platform = new Platform();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final SampleClient client = client(platform.client());

    private SampleClient client(ApiClient.Builder<SampleClient, ?> builder) {
        return builder.sleeper(waits::add).build();
    }

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    /** Answers so many calls with a failure, the rest well. */
    private void failing(int times, int status, String type, String body, Map<String, String> headers) {
        AtomicInteger calls = new AtomicInteger();
        platform.answer(call -> {
            if (calls.incrementAndGet() > times) {
                return StubResponse.json(200, "{\"code\":0}");
            } else {
                StubResponse failure = StubResponse.of(status, type, body);
                for (Map.Entry<String, String> header : headers.entrySet()) {
                    failure = failure.header(header.getKey(), header.getValue());
                }
                return failure;
            }
        });
    }

    @Test
    void tooManyCallsAreRepeatedWhenTheServerSaysWhateverTheMethod() {
        failing(2, 429, "application/json", BUSY, Map.of("Retry-After", "7"));

        assertThat(client.things().patch(PATCH).success()).isTrue();

        assertThat(platform.calls())
                .hasSize(3)
                .allSatisfy(call -> assertThat(call.text()).isEqualTo("{\"name\":\"n\"}"));
        assertThat(waits).hasSize(2);
        assertThat(waits)
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofSeconds(7), Duration.ofMillis(7700)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retry-After", "x-ogw-ratelimit-reset"})
    void aServersWordIsKeptAndATenthAddedAtMost(String header) {
        failing(2, 429, "application/json", BUSY, Map.of(header, "1"));

        client.things().patch(PATCH);

        assertThat(waits)
                .hasSize(2)
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1100)));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 400, 200})
    void thePlatformsOwnHeaderAndCodeAreUnderstood(int status) {
        failing(
                1,
                status,
                "application/json",
                BUSY,
                Map.of("x-ogw-ratelimit-limit", "100", "x-ogw-ratelimit-reset", "52"));

        assertThat(client.things().patch(PATCH).success()).isTrue();
        assertThat(platform.calls()).hasSize(2);
        assertThat(waits)
                .singleElement()
                .satisfies(wait -> assertThat(wait).isBetween(Duration.ofSeconds(52), Duration.ofSeconds(53)));
    }

    @Test
    void withoutAWordFromTheServerTheWaitIsRandomAndLonger() {
        Set<Long> first = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            waits.clear();
            failing(2, 429, "text/plain", "slow down", Map.of());
            assertThat(client.things().patch(PATCH).success()).isTrue();
            assertThat(waits).hasSize(2);
            assertThat(waits.get(0)).isBetween(Duration.ZERO, Duration.ofMillis(500));
            assertThat(waits.get(1)).isBetween(Duration.ZERO, Duration.ofMillis(1000));
            first.add(waits.get(0).toNanos());
        }
        assertThat(first).hasSizeGreaterThan(10);
    }

    @Test
    void aCodeThatThePageCallsBusyIsRepeated() {
        failing(1, 400, "application/json", "{\"code\":230020}", Map.of());

        assertThat(client.things().create(SearchThingReq.newBuilder().build()).success())
                .isTrue();
        assertThat(platform.calls()).hasSize(2);

        failing(1, 400, "application/json", "{\"code\":230020}", Map.of());
        assertThat(client.things().patch(PATCH).getCode()).isEqualTo(230020);
    }

    @ParameterizedTest
    @CsvSource({
        "'Wed, 21 Oct 2026 07:28:30 GMT', 'Wed, 21 Oct 2026 07:28:00 GMT', 30",
        "'Wed, 21 Oct 2026 07:28:00 GMT', 'Wed, 21 Oct 2026 07:28:30 GMT', 0",
        "'0', '', 0",
    })
    void aDateIsTakenByTheServersClock(String after, String date, int seconds) {
        failing(1, 429, "application/json", BUSY, Map.of("Retry-After", after));
        // The server of the JDK sends its own date, so that this one has to be put in its place.
        Clock wrong = Clock.fixed(Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC);
        ApiClient.Builder<SampleClient, ?> builder = platform.client()
                .clock(wrong)
                .intercept((request, next) -> {
                    TransportResponse answer = next.send(request);
                    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                    headers.putAll(answer.headers());
                    headers.put("Date", List.of(date));
                    return new TransportResponse(answer.status(), headers, answer.body());
                });
        try (SampleClient skewed = client(builder)) {
            assertThat(skewed.things().patch(PATCH).success()).isTrue();
        }
        assertThat(waits)
                .singleElement()
                .satisfies(wait -> assertThat(wait)
                        .isBetween(
                                Duration.ofSeconds(seconds),
                                Duration.ofSeconds(seconds).plusMillis(Math.min(1000, seconds * 100L))));
    }

    @Test
    void aDateWithoutTheServersClockIsTakenByOurs() {
        failing(1, 429, "application/json", BUSY, Map.of("Retry-After", "Wed, 21 Oct 2026 07:28:30 GMT"));
        Clock clock = Clock.fixed(Instant.parse("2026-10-21T07:28:10Z"), ZoneOffset.UTC);
        ApiClient.Builder<SampleClient, ?> builder = platform.client()
                .clock(clock)
                .intercept((request, next) -> {
                    TransportResponse answer = next.send(request);
                    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                    headers.putAll(answer.headers());
                    headers.remove("Date");
                    return new TransportResponse(answer.status(), headers, answer.body());
                });
        try (SampleClient other = client(builder)) {
            other.things().patch(PATCH);
        }
        assertThat(waits)
                .singleElement()
                .satisfies(wait -> assertThat(wait).isBetween(Duration.ofSeconds(20), Duration.ofMillis(21_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "1.5", "99999999999999999999", ""})
    void whatIsNoTimeIsNotWaitedFor(String after) {
        failing(1, 429, "application/json", BUSY, Map.of("Retry-After", after));

        client.things().patch(PATCH);
        assertThat(waits)
                .singleElement()
                .satisfies(wait -> assertThat(wait).isLessThanOrEqualTo(Duration.ofMillis(500)));
    }

    @Test
    void whoAsksForTooMuchTimeIsNotWaitedFor() {
        failing(1, 429, "application/json", BUSY, Map.of("Retry-After", "61"));

        assertThat(client.things().patch(PATCH).getCode()).isEqualTo(99991400);
        assertThat(platform.calls()).hasSize(1);
        assertThat(waits).isEmpty();

        failing(1, 429, "application/json", BUSY, Map.of("Retry-After", "61"));
        RetryPolicy patient = RetryPolicy.DEFAULT.longestAsked(Duration.ofMinutes(2));
        assertThat(client.things()
                        .patch(PATCH, RequestOptions.newBuilder().retry(patient).build())
                        .success())
                .isTrue();
    }

    @Test
    void theTotalTimeIsKept() {
        failing(1, 429, "application/json", BUSY, Map.of("Retry-After", "5"));
        RequestOptions options =
                RequestOptions.newBuilder().totalTimeout(Duration.ofSeconds(4)).build();

        assertThat(client.things().patch(PATCH, options).getCode()).isEqualTo(99991400);
        assertThat(platform.calls()).hasSize(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void whatStaysBusyIsGivenBack() {
        failing(9, 429, "application/json", BUSY, Map.of("Retry-After", "1"));

        ThingResp response = client.things().patch(PATCH);

        assertThat(response.getCode()).isEqualTo(99991400);
        assertThat(response.getRawResponse().getStatusCode()).isEqualTo(429);
        assertThat(platform.calls()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aFailureOfTheServerIsRepeatedWhereThatIsSafe(int status) {
        failing(2, status, "text/html", "<html>oops</html>", Map.of());

        assertThat(client.things().get(GET).success()).isTrue();
        assertThat(platform.calls()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aFailureOfTheServerIsGivenBackWhereToRepeatIsNotSafe(int status) {
        failing(1, status, "text/html", "<html>oops</html>", Map.of("Retry-After", "1"));

        assertThatExceptionOfType(HttpStatusException.class)
                .isThrownBy(() -> client.things().patch(PATCH))
                .satisfies(problem -> assertThat(problem.getHttpStatus()).isEqualTo(status))
                .withMessageContaining("<html>oops</html>");
        assertThat(platform.calls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 501})
    void otherRefusalsAreFinal(int status) {
        failing(1, status, "application/json", "{\"code\":7}", Map.of("Retry-After", "1"));

        assertThat(client.things().get(GET).getCode()).isEqualTo(7);
        assertThat(platform.calls()).hasSize(1);
    }

    @Test
    void aSearchIsSafeThoughItPosts() {
        failing(2, 502, "text/html", "x", Map.of());

        assertThat(client.things().search(SearchThingReq.newBuilder().build()).success())
                .isTrue();
        assertThat(platform.calls()).hasSize(3);
    }

    @Test
    void aCallThatThePlatformKnowsAgainIsSafe() {
        failing(2, 502, "text/html", "x", Map.of());
        SearchThingReq with = SearchThingReq.newBuilder()
                .body(SearchThingReq.Body.newBuilder().uuid("1").build())
                .build();
        assertThat(client.things().create(with).success()).isTrue();
        assertThat(platform.calls())
                .hasSize(3)
                .allSatisfy(call -> assertThat(call.text()).isEqualTo("{\"uuid\":\"1\"}"));

        failing(2, 502, "text/html", "x", Map.of());
        SearchThingReq without = SearchThingReq.newBuilder()
                .body(SearchThingReq.Body.newBuilder().query("q").build())
                .build();
        assertThatExceptionOfType(HttpStatusException.class)
                .isThrownBy(() -> client.things().create(without));
        assertThat(platform.calls()).hasSize(4);
    }

    @Test
    void anUploadIsSentWholeAgain() {
        failing(1, 429, "application/json", BUSY, Map.of());
        UploadThingReq request = UploadThingReq.newBuilder()
                .body(UploadThingReq.Body.newBuilder()
                        .file(FileContent.of("f", new byte[100_000]))
                        .build())
                .build();

        assertThat(client.things().upload(request).success()).isTrue();
        assertThat(platform.calls()).hasSize(2);
        assertThat(platform.calls().get(1).body())
                .isEqualTo(platform.calls().get(0).body())
                .hasSizeGreaterThan(100_000);
    }

    @Test
    void whoWantsNoRepetitionGetsNone() {
        failing(1, 429, "application/json", BUSY, Map.of());
        RequestOptions once =
                RequestOptions.newBuilder().retry(RetryPolicy.NONE).build();

        assertThat(client.things().patch(PATCH, once).getCode()).isEqualTo(99991400);
        assertThat(platform.calls()).hasSize(1);

        failing(4, 503, "text/plain", "", Map.of());
        try (SampleClient eager = client(platform.client().retry(RetryPolicy.DEFAULT.attempts(5)))) {
            assertThat(eager.things().get(GET).success()).isTrue();
        }
        assertThat(platform.calls()).hasSize(6);
        assertThatIllegalArgumentException().isThrownBy(() -> RetryPolicy.DEFAULT.attempts(0));
    }

    @Test
    void aTokenIsFetchedAgainWhereTheServerFails() {
        AtomicInteger fetches = new AtomicInteger();
        platform.answerToken(call -> {
            if (fetches.incrementAndGet() < 3) {
                return StubResponse.of(502, "text/html", new byte[] {'x'});
            } else {
                return StubResponse.json(200, "{\"code\":0,\"tenant_access_token\":\"t-late\",\"expire\":7200}");
            }
        });

        assertThat(client.things().patch(PATCH).success()).isTrue();
        assertThat(platform.tokenCalls()).hasSize(3);
        assertThat(platform.call().header("Authorization")).isEqualTo("Bearer t-late");
    }

    @Test
    void aFailureToFetchATokenIsNotMultiplied() {
        platform.answerToken(StubResponse.of(502, "text/html", new byte[] {'x'}));

        assertThatExceptionOfType(HttpStatusException.class)
                .isThrownBy(() -> client.things().list(ListThingReq.newBuilder().build()))
                .withMessageContaining("tenant_access_token");
        assertThat(platform.tokenCalls()).hasSize(3);
        assertThat(platform.calls()).isEmpty();
    }

    @Test
    void aTokenThatGetsNoAnswerIsAskedForThreeTimesOnly() {
        platform.answerToken(StubResponse.none());

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> client.things().list(ListThingReq.newBuilder().build()))
                .withMessageContaining("tenant_access_token");
        assertThat(platform.tokenCalls()).hasSize(3);
        assertThat(waits).hasSize(2);
    }

    @Test
    void aTokenIsRenewedOnceForAllAttempts() {
        AtomicInteger calls = new AtomicInteger();
        platform.answer(call -> {
            boolean refused = calls.incrementAndGet() % 2 == 1;
            return StubResponse.json(refused ? 400 : 429, refused ? "{\"code\":99991663}" : BUSY);
        });

        assertThat(client.things().patch(PATCH).getCode()).isEqualTo(99991663);
        assertThat(platform.calls()).hasSize(3);
        assertThat(platform.tokens()).isEqualTo(2);
    }

    @Test
    void anInterruptionEndsTheWaiting() {
        failing(1, 429, "application/json", BUSY, Map.of("Retry-After", "30"));
        try (SampleClient waiting = platform.client().build()) {
            Thread test = Thread.currentThread();
            new Thread(() -> {
                        sleep(300);
                        test.interrupt();
                    })
                    .start();
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> waiting.things().open(GET))
                    .withMessageContaining("interrupted");
        }
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
