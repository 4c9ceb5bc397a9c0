package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.ThingResp;
import io.github.feishucodegen.fixture.StubResponse;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What callers of the official SDK know by its names does here what it says. */
@SuppressWarnings("deprecation") // Some names of the official SDK have a better one here.
class OfficialNamesTest {
    private static final PatchThingReq REQUEST =
            PatchThingReq.newBuilder().thingId("7").buildUnchecked();

    private final Platform platform = new Platform();

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void theAddressIsATextOrOneOfTwo() {
        try (SampleClient client = SampleClient.newBuilder("cli_a", "secret")
                .openBaseUrl(BaseUrlEnum.LarkSuite)
                .logReqAtDebug(true)
                .openBaseUrl(platform.baseUrl())
                .build()) {
            assertThat(client.things().patch(REQUEST).success()).isTrue();
        }
        assertThat(BaseUrlEnum.FeiShu.getUrl()).isEqualTo(ApiClient.FEISHU_BASE_URL);
        assertThat(BaseUrlEnum.LarkSuite.getUrl()).isEqualTo(ApiClient.LARK_BASE_URL);
    }

    @Test
    void aTimeoutIsANumberOfUnits() {
        CountDownLatch never = new CountDownLatch(1);
        platform.answer(call -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return StubResponse.none();
        });
        try (SampleClient client = platform.client()
                .requestTimeout(700, TimeUnit.MILLISECONDS)
                .retry(RetryPolicy.NONE)
                .build()) {
            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> client.things().patch(REQUEST))
                    .withMessageContaining("700 ms");
        } finally {
            never.countDown();
        }
    }

    @Test
    void theHelpDesksCredentialGoesWithTheCallsThatAskForIt() {
        RequestOptions asked =
                RequestOptions.newBuilder().needHelpDeskAuth(true).build();
        try (SampleClient client =
                platform.client().helpDeskCredential("desk", "token").build()) {
            client.things().patch(REQUEST, asked);
            client.things().patch(REQUEST);
        }
        assertThat(platform.calls().get(0).header("X-Lark-Helpdesk-Authorization"))
                .isEqualTo("ZGVzazp0b2tlbg==");
        assertThat(platform.calls().get(1).header("X-Lark-Helpdesk-Authorization"))
                .isNull();

        try (SampleClient client = platform.client().build()) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.things().patch(REQUEST, asked))
                    .withMessageContaining("helpDeskCredential");
        }
        assertThat(platform.calls()).hasSize(2);
    }

    @Test
    void aRequestHasAnIdOfTheCallersOwn() {
        try (SampleClient client = platform.client().build()) {
            ThingResp resp = client.things()
                    .patch(
                            REQUEST,
                            RequestOptions.newBuilder().requestId("mine-1").build());

            assertThat(platform.calls().get(0).header("Oapi-Sdk-Request-Id")).isEqualTo("mine-1");
            assertThat(resp.getRawResponse().getContentType()).startsWith("application/json");
            assertThat(resp.getRawResponse().getRequestID()).isEqualTo(resp.getRequestId());
            assertThat(resp.getRawResponse().getFileName()).isNull();
        }
    }

    @Test
    void longsAreWrittenAsStringsForThoseWhoHaveNone() {
        assertThat(Jsons.LONG_TO_STR.toJson(List.of(9_007_199_254_740_993L)))
                .isEqualTo(Jsons.createGSON(false, true).toJson(List.of(9_007_199_254_740_993L)))
                .contains("\"9007199254740993\"");
        assertThat(Jsons.DEFAULT.toJson(Thing.newBuilder().build())).isEqualTo("{}");
    }
}
