package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.calendar.v4.enums.*;
import io.github.feishucodegen.feishu.service.calendar.v4.model.*;

class CalendarTest {
    private static final String CALENDAR = "feishu.cn_t7Qm2XvB9kLpR4sWzE1yHc@group.calendar.feishu.cn";

    @OperationTest("DELETE /open-apis/calendar/v4/calendars/:calendar_id")
    void deletesCalendar(Platform platform) {
        SpecPage page = SpecPage.of("calendar/calendar-delete.plain.md");
        platform.answer(page.responseExample());

        DeleteCalendarReq req =
                DeleteCalendarReq.newBuilder().calendarId(CALENDAR).build();
        DeleteCalendarResp resp = platform.client().calendar().v4().calendar().delete(req);

        assertThatCall(platform.call())
                .asks("DELETE /open-apis/calendar/v4/calendars/"
                        + "feishu.cn_t7Qm2XvB9kLpR4sWzE1yHc%40group.calendar.feishu.cn")
                .asTenant()
                .sendsNothing();
        assertThatResponse(resp).isExampleOf(page);
        assertThat(resp.getData()).isEmpty();
    }

    @OperationTest("POST /open-apis/calendar/v4/calendars/:calendar_id/acls")
    void createsCalendarAcl(Platform platform) {
        SpecPage page = SpecPage.of("calendar/calendar_acl-create.plain.md");
        platform.answer(page.responseExample());

        CreateCalendarAclReq req = CreateCalendarAclReq.newBuilder()
                .calendarId(CALENDAR)
                .userIdType(CreateCalendarAclUserIdTypeEnum.OPEN_ID)
                .calendarAcl(CalendarAcl.newBuilder()
                        .role(CalendarAclCalendarAccessRoleEnum.READER)
                        .scope(AclScope.newBuilder()
                                .type(AclScopeAclScopeTypeEnum.USER)
                                .userId("ou_c04f81d92b7e46a3a5d61e0b93f7c2d8")
                                .build())
                        .build())
                .build();
        CreateCalendarAclResp resp =
                platform.client().calendar().v4().calendarAcl().create(req);

        assertThatCall(platform.call())
                .asks("POST /open-apis/calendar/v4/calendars/"
                        + "feishu.cn_t7Qm2XvB9kLpR4sWzE1yHc%40group.calendar.feishu.cn/acls?user_id_type=open_id")
                .asTenant()
                .sendsJson("""
                        {"role":"reader","scope":{"type":"user",\
                        "user_id":"ou_c04f81d92b7e46a3a5d61e0b93f7c2d8"}}""")
                .sendsExampleOf(page);
        assertThatResponse(resp).isExampleOf(page);
        assertThat(resp.getData().getAclId()).isEqualTo("user_7318402295510048771");
        assertThat(resp.getData().getRoleEnum()).isEqualTo(CreateCalendarAclRoleEnum.READER);
        assertThat(resp.getData().getScope()).isEqualTo(req.getCalendarAcl().getScope());
    }
}
