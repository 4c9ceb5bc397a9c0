package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.feishucodegen.client.auth.AccessToken;
import io.github.feishucodegen.client.auth.TokenCache;
import io.github.feishucodegen.client.auth.TokenKey;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.error.HttpStatusException;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.json.JsonParser;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.SettableClock;
import io.github.feishucodegen.client.sample.ThingResp;
import io.github.feishucodegen.fixture.RecordedRequest;
import io.github.feishucodegen.fixture.StubResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    private static final PatchThingReq REQUEST =
            PatchThingReq.newBuilder().thingId("1").buildUnchecked();

    private final Platform platform = new Platform();
    private final SettableClock clock = new SettableClock();
    private final SampleClient client = platform.client().clock(clock).build();

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    @Test
    void theTenantTokenIsFetchedOnceAndSentWithEachCall() {
        client.things().patch(REQUEST);
        client.things().patch(REQUEST);

        assertThat(sentTokens()).containsExactly("Bearer t-token-1", "Bearer t-token-1");
        assertThat(platform.tokenCalls()).hasSize(1);
        RecordedRequest fetch = platform.tokenCalls().get(0);
        assertThat(fetch.method()).isEqualTo("POST");
        assertThat(fetch.target()).isEqualTo("/open-apis/auth/v3/tenant_access_token/internal");
        assertThat(fetch.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(fetch.header("Authorization")).isNull();
        assertThat(JsonParser.parseString(fetch.text()))
                .isEqualTo(JsonParser.parseString("{\"app_id\":\"cli_app\",\"app_secret\":\"very-secret\"}"));
    }

    @Test
    void aTokenThatLivesForNoTimeIsFetchedOnceForEachCall() {
        platform.answerToken(call -> StubResponse.json(
                200,
                "{\"code\":0,\"tenant_access_token\":\"t-token-"
                        + platform.tokenCalls().size() + "\",\"expire\":0}"));

        client.things().patch(REQUEST);
        client.things().patch(REQUEST);

        assertThat(sentTokens()).containsExactly("Bearer t-token-1", "Bearer t-token-2");
        assertThat(platform.tokenCalls()).hasSize(2);
    }

    @Test
    void anOperationForAppsGetsAnAppToken() {
        client.things().get(REQUEST);

        assertThat(sentTokens()).containsExactly("Bearer a-token-1");
        assertThat(platform.tokenCalls().get(0).target()).isEqualTo("/open-apis/auth/v3/app_access_token/internal");
    }

    @Test
    void anOperationWithoutKindsGetsNoToken() {
        client.things().open(REQUEST);

        assertThat(platform.call().header("Authorization")).isNull();
        assertThat(platform.tokenCalls()).isEmpty();
    }

    @Test
    void anExplicitTokenWins() {
        client.things().patch(REQUEST, options("user").build());
        client.things().patch(REQUEST, options("tenant").build());
        client.things().get(REQUEST, options("user", "tenant", "app").build());
        client.things().mine(REQUEST, options("user", "tenant").build());
        client.things().open(REQUEST, options("tenant").build());
        client.things()
                .patch(
                        REQUEST,
                        options("user")
                                .headers(Map.of("authorization", List.of("own")))
                                .build());

        assertThat(sentTokens())
                .containsExactly("Bearer u-x", "Bearer t-x", "Bearer a-x", "Bearer u-x", "Bearer t-x", "own");
        assertThat(platform.tokenCalls()).isEmpty();
    }

    private static RequestOptions.Builder options(String... kinds) {
        RequestOptions.Builder options = RequestOptions.newBuilder();
        for (String kind : kinds) {
            switch (kind) {
                case "user":
                    options.userAccessToken("u-x");
                    break;
                case "tenant":
                    options.tenantAccessToken("t-x");
                    break;
                default:
                    options.appAccessToken("a-x");
            }
        }
        return options;
    }

    @Test
    void aTokenOfTheWrongKindFailsBeforeTheCall() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() ->
                        client.things().get(REQUEST, options("user", "tenant").build()))
                .withMessage("sample.v1.thing.get: Authorization takes only app_access_token;"
                        + " the options have user_access_token or tenant_access_token");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.things().mine(REQUEST))
                .withMessageStartingWith("sample.v1.thing.mine: Authorization takes only user_access_token; pass one")
                .withMessageNotContaining("x-");
        assertThat(platform.calls()).isEmpty();
        assertThat(platform.tokenCalls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {99991661, 99991663, 99991664, 99991665, 99991668, 99991671, 99991677})
    void aTokenThatStaysInvalidIsTriedTwice(int code) {
        platform.answer(400, "application/json", "{\"msg\":\"Invalid access token\",\"code\":" + code + "}");

        ThingResp response = client.things().patch(REQUEST);

        assertThat(response.getCode()).isEqualTo(code);
        assertThat(sentTokens()).containsExactly("Bearer t-token-1", "Bearer t-token-2");
    }

    @Test
    void otherRefusalsAreNotRepeated() {
        platform.answer(400, "application/json", "{\"code\":99991672}");
        client.things().patch(REQUEST);
        assertThat(platform.calls()).hasSize(1);
    }

    @Test
    void anExplicitTokenIsNotReplaced() {
        platform.answer(200, "application/json", "{\"code\":99991663}");

        assertThat(client.things().patch(REQUEST, options("tenant").build()).getCode())
                .isEqualTo(99991663);
        assertThat(platform.calls()).hasSize(1);
        assertThat(platform.tokenCalls()).isEmpty();
    }

    @Test
    void aTokenIsReplacedThreeMinutesBeforeItExpires() {
        client.things().patch(REQUEST);
        clock.advance(Duration.ofSeconds(7200 - 181));
        client.things().patch(REQUEST);
        clock.advance(Duration.ofSeconds(2));
        client.things().patch(REQUEST);

        assertThat(sentTokens()).containsExactly("Bearer t-token-1", "Bearer t-token-1", "Bearer t-token-2");
    }

    @Test
    void aShortLivedTokenIsUsedForMostOfItsLife() {
        platform.answerToken(StubResponse.json(200, "{\"code\":0,\"tenant_access_token\":\"t-short\",\"expire\":100}"));
        client.things().patch(REQUEST);
        clock.advance(Duration.ofSeconds(89));
        client.things().patch(REQUEST);
        assertThat(platform.tokenCalls()).hasSize(1);
        clock.advance(Duration.ofSeconds(2));
        client.things().patch(REQUEST);
        assertThat(platform.tokenCalls()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "-1", "\"soon\"", "1e400", "99999999999999999999"})
    void aHostileLifetimeDoesNoHarm(String expire) {
        platform.answerToken(call ->
                StubResponse.json(200, "{\"code\":0,\"tenant_access_token\":\"t-odd\",\"expire\":" + expire + "}"));

        assertThat(client.things().patch(REQUEST).success()).isTrue();
        assertThat(sentTokens()).containsExactly("Bearer t-odd");
    }

    @Test
    void aTokenServesUntilItExpiresIfNoOtherCanBeHad() {
        client.things().patch(REQUEST);
        platform.answerToken(StubResponse.of(503, "text/html", new byte[] {'x'}));
        clock.advance(Duration.ofSeconds(7200 - 60));
        client.things().patch(REQUEST);
        assertThat(sentTokens()).containsExactly("Bearer t-token-1", "Bearer t-token-1");

        clock.advance(Duration.ofSeconds(61));
        assertThatExceptionOfType(HttpStatusException.class)
                .isThrownBy(() -> client.things().patch(REQUEST));
    }

    @Test
    void clientsKeepTheirTokensApartUnlessTheyShareACache() {
        client.things().patch(REQUEST);
        try (SampleClient other = platform.client().build()) {
            other.things().patch(REQUEST);
        }
        assertThat(platform.tokens()).isEqualTo(2);

        TokenCache shared = TokenCache.inMemory();
        try (SampleClient one = platform.client().tokenCache(shared).build();
                SampleClient two = platform.client().tokenCache(shared).build();
                SampleClient otherApp = SampleClient.newBuilder("cli_other", "s")
                        .baseUrl(platform.baseUrl())
                        .tokenCache(shared)
                        .build()) {
            one.things().patch(REQUEST);
            two.things().patch(REQUEST);
            assertThat(platform.tokens()).isEqualTo(3);
            otherApp.things().patch(REQUEST);
            assertThat(platform.tokens()).isEqualTo(4);
        }
    }

    @Test
    void aSharedCacheKnowsTheAddressThatATokenIsFor() {
        TokenCache shared = TokenCache.inMemory();
        try (Platform second = new Platform();
                SampleClient here = platform.client().tokenCache(shared).build();
                SampleClient there = second.client().tokenCache(shared).build()) {
            here.things().patch(REQUEST);
            there.things().patch(REQUEST);

            assertThat(platform.tokens()).isEqualTo(1);
            assertThat(second.tokens()).isEqualTo(1);
        }
    }

    /** The token comes between this thread's look at the cache and its turn to fetch one. */
    @Test
    void aTokenThatAnotherThreadJustFetchedIsTaken() {
        AccessToken token = AccessToken.issued("t-from-elsewhere", clock.instant(), Duration.ofHours(2));
        AtomicInteger looks = new AtomicInteger();
        TokenCache late = new TokenCache() {
            @Override
            public @Nullable AccessToken get(TokenKey key) {
                return looks.getAndIncrement() == 0 ? null : token;
            }

            @Override
            public void put(TokenKey key, AccessToken fetched) {}
        };
        try (SampleClient lateClient =
                platform.client().clock(clock).tokenCache(late).build()) {
            lateClient.things().patch(REQUEST);
        }

        assertThat(sentTokens()).containsExactly("Bearer t-from-elsewhere");
        assertThat(platform.tokenCalls()).isEmpty();
    }

    @Test
    void aRefusalToGiveATokenSaysWhy() {
        platform.answerToken(call -> {
            return StubResponse.json(400, "{\"code\":10003,\"msg\":\"invalid param\"}")
                    .header("X-Tt-Logid", "log-3");
        });

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> client.things().patch(REQUEST))
                .withMessage(
                        "POST /open-apis/auth/v3/tenant_access_token/internal: code 10003: invalid param (HTTP 400, log id log-3)");
    }

    @Test
    void anAnswerWithoutATokenIsNone() {
        platform.answerToken(StubResponse.json(200, "{\"code\":0,\"expire\":7200}"));
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> client.things().patch(REQUEST));

        platform.answerToken(call ->
                StubResponse.json(200, "{\"code\":0,\"tenant_access_token\":\"t-a\\r\\nX-Evil: 1\",\"expire\":7200}"));
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> client.things().patch(REQUEST))
                .withMessageNotContaining("Evil");
        assertThat(platform.calls()).isEmpty();
    }

    private List<String> sentTokens() {
        List<String> tokens = new ArrayList<>();
        platform.calls().forEach(call -> tokens.add(String.valueOf(call.header("Authorization"))));
        return tokens;
    }
}
