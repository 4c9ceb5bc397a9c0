package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.feishucodegen.client.auth.AppTickets;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.json.JsonParser;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.Platform;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.SettableClock;
import io.github.feishucodegen.fixture.StubResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Apps of the platform's store: a ticket gives the app's token, which gives a token for each tenant. */
class StoreAppTest {
    private static final String AUTH = "/open-apis/auth/v3/";
    private static final PatchThingReq REQUEST =
            PatchThingReq.newBuilder().thingId("1").buildUnchecked();

    private final Platform platform = new Platform();
    private final AppTickets tickets = AppTickets.inMemory();
    private final SettableClock clock = new SettableClock();
    private final SampleClient client =
            platform.client().storeApp(tickets).clock(clock).build();

    @BeforeEach
    void answerLikeThePlatform() {
        platform.answerToken(call -> {
            String body = call.text();
            if (call.target().equals(AUTH + "app_access_token")) {
                int number = count("app_access_token");
                return StubResponse.json(
                        200,
                        body.contains("stale-ticket")
                                ? "{\"code\":10012,\"msg\":\"app_ticket invalid\"}"
                                : "{\"code\":0,\"app_access_token\":\"a-" + number + "\",\"expire\":7200}");
            } else if (call.target().equals(AUTH + "tenant_access_token")) {
                String tenant = JsonParser.parseString(body).path("tenant_key").textValue();
                return StubResponse.json(
                        200, "{\"code\":0,\"tenant_access_token\":\"t-" + tenant + "\",\"expire\":7200}");
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

    private int count(String path) {
        return (int) platform.tokenCalls().stream()
                .filter(call -> call.target().equals(AUTH + path))
                .count();
    }

    private static RequestOptions tenant(String key) {
        return RequestOptions.newBuilder().tenantKey(key).build();
    }

    @Test
    void eachTenantHasItsOwnToken() {
        tickets.put("cli_app", "ticket-1");

        client.things().patch(REQUEST, tenant("one"));
        client.things().patch(REQUEST, tenant("two"));
        client.things().patch(REQUEST, tenant("one"));

        assertThat(platform.calls())
                .extracting(call -> call.header("Authorization"))
                .containsExactly("Bearer t-one", "Bearer t-two", "Bearer t-one");
        assertThat(platform.tokenCalls())
                .extracting(call -> call.target())
                .containsExactly(AUTH + "app_access_token", AUTH + "tenant_access_token", AUTH + "tenant_access_token");
        assertThat(JsonParser.parseString(platform.tokenCalls().get(0).text()))
                .isEqualTo(JsonParser.parseString(
                        "{\"app_id\":\"cli_app\",\"app_secret\":\"very-secret\",\"app_ticket\":\"ticket-1\"}"));
        assertThat(JsonParser.parseString(platform.tokenCalls().get(1).text()))
                .isEqualTo(JsonParser.parseString("{\"app_access_token\":\"a-1\",\"tenant_key\":\"one\"}"));
    }

    @Test
    void anOperationForAppsGetsTheAppsToken() {
        tickets.put("cli_app", "ticket-1");

        client.things().get(REQUEST);

        assertThat(platform.call().header("Authorization")).isEqualTo("Bearer a-1");
    }

    @Test
    void withoutATenantThereIsNoCall() {
        tickets.put("cli_app", "ticket-1");

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.things().patch(REQUEST))
                .withMessageContaining("tenantKey(…)");
        assertThat(platform.calls()).isEmpty();
        assertThat(platform.tokenCalls()).isEmpty();
    }

    @Test
    void withoutATicketThePlatformIsAskedForOne() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.things().patch(REQUEST, tenant("one")))
                .withMessageContaining("app_ticket");

        assertThat(platform.tokenCalls()).extracting(call -> call.target()).containsExactly(AUTH + "app_ticket/resend");
        assertThat(platform.calls()).isEmpty();
    }

    @Test
    void aStaleTicketIsAskedForAgain() {
        tickets.put("cli_app", "stale-ticket");

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> client.things().patch(REQUEST, tenant("one")))
                .withMessageContaining("10012")
                .withMessageNotContaining("stale-ticket");
        assertThat(count("app_ticket/resend")).isOne();

        tickets.put("cli_app", "ticket-2");
        assertThat(client.things().patch(REQUEST, tenant("one")).success()).isTrue();
    }

    @Test
    void anAppTokenThatIsRefusedIsFetchedAgain() {
        tickets.put("cli_app", "ticket-1");
        client.things().patch(REQUEST, tenant("one"));
        platform.answerToken(call -> {
            boolean app = call.target().equals(AUTH + "app_access_token");
            boolean old = call.text().contains("\"a-1\"");
            return StubResponse.json(
                    200,
                    app
                            ? "{\"code\":0,\"app_access_token\":\"a-2\",\"expire\":7200}"
                            : old
                                    ? "{\"code\":99991664}"
                                    : "{\"code\":0,\"tenant_access_token\":\"t-two\",\"expire\":7200}");
        });

        assertThat(client.things().patch(REQUEST, tenant("two")).success()).isTrue();

        List<String> fetched = platform.tokenCalls().stream()
                .skip(2)
                .map(call -> call.target())
                .collect(Collectors.toList());
        assertThat(fetched)
                .containsExactly(AUTH + "tenant_access_token", AUTH + "app_access_token", AUTH + "tenant_access_token");
    }

    @Test
    void anExplicitTokenNeedsNeitherTicketNorTenant() {
        client.things()
                .patch(
                        REQUEST,
                        RequestOptions.newBuilder().tenantAccessToken("t-own").build());

        assertThat(platform.call().header("Authorization")).isEqualTo("Bearer t-own");
        assertThat(platform.tokenCalls()).isEmpty();
    }
}
