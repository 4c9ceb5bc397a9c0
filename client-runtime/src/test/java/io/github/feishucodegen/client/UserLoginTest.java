package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.feishucodegen.client.auth.AccessToken;
import io.github.feishucodegen.client.auth.TokenCache;
import io.github.feishucodegen.client.auth.TokenKey;
import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.json.JsonParser;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.SettableClock;
import io.github.feishucodegen.fixture.RecordedRequest;
import io.github.feishucodegen.fixture.StubResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserLoginTest {
    private static final String OAUTH = "/open-apis/authen/v2/oauth/token";
    private static final PatchThingReq REQUEST =
            PatchThingReq.newBuilder().thingId("1").buildUnchecked();
    private static final RequestOptions ANNA =
            RequestOptions.newBuilder().user("anna").build();

    private final Platform platform = new Platform();
    private final SettableClock clock = new SettableClock();
    private final TokenCache cache = TokenCache.inMemory();
    private final SampleClient client =
            platform.client().clock(clock).tokenCache(cache).build();
    private final AtomicInteger given = new AtomicInteger();

    @BeforeEach
    void answerLikeThePlatform() {
        platform.answer(call -> {
            if (call.target().equals(OAUTH)) {
                int number = given.incrementAndGet();
                return StubResponse.json(
                        200,
                        "{\"code\":\"0\",\"access_token\":\"u-" + number + "\",\"expires_in\":7200,"
                                + "\"refresh_token\":\"r-" + number + "\",\"refresh_token_expires_in\":604800}");
            } else {
                return StubResponse.json(200, "{\"code\":0}");
            }
        });
    }

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    private RecordedRequest last() {
        return platform.calls().get(platform.calls().size() - 1);
    }

    @Test
    void aLoginGivesATokenForCallsInTheUsersName() {
        client.login("anna", "the-code", "https://example.com/back");
        client.things().mine(REQUEST, ANNA);

        assertThat(JsonParser.parseString(platform.calls().get(0).text()))
                .isEqualTo(JsonParser.parseString("{\"grant_type\":\"authorization_code\",\"client_id\":\"cli_app\","
                        + "\"client_secret\":\"very-secret\",\"code\":\"the-code\","
                        + "\"redirect_uri\":\"https://example.com/back\"}"));
        assertThat(last().header("Authorization")).isEqualTo("Bearer u-1");
        assertThat(platform.tokenCalls()).isEmpty();
    }

    @Test
    void theTokenIsRefreshedBeforeItExpires() {
        client.login("anna", "the-code", null);
        clock.advance(Duration.ofMinutes(118));
        client.things().patch(REQUEST, ANNA);
        client.things().patch(REQUEST, ANNA);

        assertThat(platform.calls()).hasSize(4);
        assertThat(JsonParser.parseString(platform.calls().get(1).text()))
                .isEqualTo(JsonParser.parseString("{\"grant_type\":\"refresh_token\",\"client_id\":\"cli_app\","
                        + "\"client_secret\":\"very-secret\",\"refresh_token\":\"r-1\"}"));
        assertThat(last().header("Authorization")).isEqualTo("Bearer u-2");

        clock.advance(Duration.ofDays(1));
        client.things().patch(REQUEST, ANNA);
        assertThat(platform.calls().get(4).text()).contains("\"r-2\"");
    }

    @Test
    void aTokenThatThePlatformRefusesIsRefreshedOnce() {
        client.login("anna", "the-code", null);
        platform.answer(call -> {
            if (call.target().equals(OAUTH)) {
                return StubResponse.json(200, "{\"code\":0,\"access_token\":\"u-new\",\"expires_in\":7200}");
            } else {
                boolean old = "Bearer u-1".equals(call.header("Authorization"));
                return StubResponse.json(old ? 401 : 200, old ? "{\"code\":99991668}" : "{\"code\":0}");
            }
        });

        assertThat(client.things().patch(REQUEST, ANNA).success()).isTrue();
        assertThat(last().header("Authorization")).isEqualTo("Bearer u-new");
    }

    @Test
    void whoHasNotLoggedInIsToldSo() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.things().patch(REQUEST, ANNA))
                .withMessageContaining("log in");
        assertThat(platform.calls()).isEmpty();
    }

    @Test
    void aRefreshThatIsRefusedSaysWhatToDo() {
        client.login("anna", "the-code", null);
        clock.advance(Duration.ofDays(10));
        platform.answer(
                400,
                "application/json",
                "{\"code\":20037,\"error\":\"invalid_grant\",\"error_description\":\"refresh token expired\"}");

        ApiException problem =
                catchThrowableOfType(ApiException.class, () -> client.things().patch(REQUEST, ANNA));
        assertThat(problem.getCode()).isEqualTo(20037);
        assertThat(problem).hasMessageContaining("refresh token expired").hasMessageContaining("log in again");
    }

    @Test
    void aRefreshTokenIsNotSentTwiceForItIsGoodForOneTime() {
        client.login("anna", "the-code", null);
        clock.advance(Duration.ofDays(1));
        platform.answer(call -> {
            throw new IOException("gone");
        });

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> client.things().patch(REQUEST, ANNA));
        assertThat(platform.calls()).hasSize(2);
    }

    @Test
    void anOperationThatTakesNoUsersRefusesOne() {
        client.login("anna", "the-code", null);

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.things().get(REQUEST, ANNA))
                .withMessageContaining("takes only app_access_token; the options have a user");
    }

    @Test
    void anExplicitTokenWinsOverAUser() {
        client.things()
                .mine(
                        REQUEST,
                        RequestOptions.newBuilder()
                                .user("anna")
                                .userAccessToken("u-own")
                                .build());

        assertThat(last().header("Authorization")).isEqualTo("Bearer u-own");
    }

    @Test
    void aTokenComesBackFromACacheAsItWas() {
        client.login("anna", "the-code", null);
        TokenKey key = new TokenKey(platform.baseUrl(), "cli_app", TokenKind.USER, "anna");
        AccessToken kept = cache.get(key);

        AccessToken restored = AccessToken.of(
                kept.value(),
                Instant.ofEpochMilli(kept.refreshAt().toEpochMilli()),
                Instant.ofEpochMilli(kept.expiresAt().toEpochMilli()),
                kept.refreshToken());

        assertThat(restored).isEqualTo(kept).hasSameHashCodeAs(kept).hasToString("token until 2026-01-01T02:00:00Z");
        assertThat(kept.refreshToken()).isEqualTo("r-1");
        assertThat(key.subject()).isEqualTo("anna");
        assertThat(key)
                .isEqualTo(new TokenKey(platform.baseUrl(), "cli_app", TokenKind.USER, "anna"))
                .isNotEqualTo(new TokenKey(platform.baseUrl(), "cli_app", TokenKind.USER, "bert"))
                .isNotEqualTo(new TokenKey(platform.baseUrl(), "cli_app", TokenKind.TENANT, "anna"))
                .isNotEqualTo(new TokenKey(platform.baseUrl(), "cli_other", TokenKind.USER, "anna"))
                .isNotEqualTo(new TokenKey("https://elsewhere", "cli_app", TokenKind.USER, "anna"));
        assertThat(key.toString()).doesNotContain("anna");
    }
}
