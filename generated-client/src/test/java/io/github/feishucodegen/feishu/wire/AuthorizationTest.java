package io.github.feishucodegen.feishu.wire;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.client.RequestOptions;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.json.JsonParser;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.PlatformExtension;
import io.github.feishucodegen.feishu.service.calendar.v4.model.*;
import io.github.feishucodegen.feishu.service.okr.v1.model.*;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which token a call carries, by what its page says. */
@ExtendWith(PlatformExtension.class)
class AuthorizationTest {
    private static final DeleteCalendarReq DELETE_CALENDAR =
            DeleteCalendarReq.newBuilder().calendarId("c").build();

    @Test
    void tenantTokenIsFetchedWithTheAppsCredentials(Platform platform) {
        platform.answer("{\"code\":0}");

        platform.client().calendar().v4().calendar().delete(DELETE_CALENDAR);

        assertThatCall(platform.call()).asTenant();
        assertThat(platform.tokenCalls()).singleElement().satisfies(call -> {
            assertThatCall(call)
                    .asks("POST /open-apis/auth/v3/tenant_access_token/internal")
                    .has("Content-Type", "application/json; charset=utf-8")
                    .lacks("Authorization");
            assertThat(JsonParser.parseString(call.text()))
                    .isEqualTo(JsonParser.parseString(
                            "{\"app_id\":\"" + Platform.APP_ID + "\",\"app_secret\":\"" + Platform.APP_SECRET + "\"}"));
        });
    }

    @Test
    void usersTokenGoesWhereThePageTakesBoth(Platform platform) {
        platform.answer("{\"code\":0}");

        platform.client()
                .calendar()
                .v4()
                .calendar()
                .delete(
                        DELETE_CALENDAR,
                        RequestOptions.newBuilder().userAccessToken("u-1").build());

        assertThatCall(platform.call()).asUser("u-1");
        assertThat(platform.tokenCalls()).isEmpty();
    }

    @Test
    void usersTokenIsRefusedWhereThePageTakesTenantsOnly(Platform platform) {
        RequestOptions asUser =
                RequestOptions.newBuilder().userAccessToken("u-1").build();

        assertThatThrownBy(() -> platform.client()
                        .okr()
                        .v1()
                        .period()
                        .list(ListPeriodReq.newBuilder().build(), asUser))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("tenant_access_token")
                .hasMessageNotContaining("u-1");
        assertThat(platform.calls()).isEmpty();
    }

    @Test
    void headersOfTheOptionsAreSent(Platform platform) {
        platform.answer("{\"code\":0}");
        RequestOptions options = RequestOptions.newBuilder()
                .tenantAccessToken("t-2")
                .headers(Map.of("X-Trace", List.of("a b")))
                .build();

        platform.client().okr().v1().period().list(ListPeriodReq.newBuilder().build(), options);

        assertThatCall(platform.call())
                .asks("GET /open-apis/okr/v1/periods")
                .has("X-Trace", "a b")
                .has("Authorization", "Bearer t-2")
                .sendsNothing();
    }
}
