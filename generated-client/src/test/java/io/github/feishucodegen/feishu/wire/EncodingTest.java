package io.github.feishucodegen.feishu.wire;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;

import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.PlatformExtension;
import io.github.feishucodegen.feishu.service.calendar.v4.model.*;
import io.github.feishucodegen.feishu.service.contact.v3.model.*;
import io.github.feishucodegen.feishu.service.hire.v1.enums.*;
import io.github.feishucodegen.feishu.service.hire.v1.model.*;
import io.github.feishucodegen.feishu.service.im.v1.model.*;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes out. */
@ExtendWith(PlatformExtension.class)
class EncodingTest {
    @BeforeEach
    void answer(Platform platform) {
        platform.answer("{\"code\":0}");
    }

    @Test
    void reservedAndChineseCharactersStayInTheirPathSegment(Platform platform) {
        DeleteCalendarReq req = DeleteCalendarReq.newBuilder()
                .calendarId("../日历 a+b?c#d%2Fe&f=g;h:i@j~k")
                .build();

        platform.client().calendar().v4().calendar().delete(req);

        assertThatCall(platform.call())
                .asks("DELETE /open-apis/calendar/v4/calendars/"
                        + "..%2F%E6%97%A5%E5%8E%86%20a%2Bb%3Fc%23d%252Fe%26f%3Dg%3Bh%3Ai%40j~k");
    }

    @Test
    void reservedAndChineseCharactersStayInTheirParameter(Platform platform) {
        ListMessageReq req = ListMessageReq.newBuilder()
                .containerIdType("chat")
                .containerId("群 a+b&sort_type=x#y😀")
                .build();

        platform.client().im().v1().message().list(req);

        assertThatCall(platform.call())
                .asks("GET /open-apis/im/v1/messages?container_id_type=chat"
                        + "&container_id=%E7%BE%A4%20a%2Bb%26sort_type%3Dx%23y%F0%9F%98%80");
    }

    @Test
    void controlCharactersAndQuotesAreEscapedInJson(Platform platform) {
        patch(platform, Interviewer.newBuilder().userId("\"\\\n\t\u0001/<😀>").build());

        assertThatCall(platform.call()).sendsJson("""
                {"interviewer":{"user_id":"\\"\\\\\\n\\t\\u0001/<😀>"}}""");
    }

    @Test
    void unsetFieldIsAbsent(Platform platform) {
        patch(platform, Interviewer.newBuilder().build());

        assertThatCall(platform.call()).sendsJson("""
                {"interviewer":{}}""");
    }

    @Test
    void nullIsSentAsNull(Platform platform) {
        patch(
                platform,
                Interviewer.newBuilder().verifyStatus((Long) null).userId(null).build());

        assertThatCall(platform.call()).sendsJson("""
                {"interviewer":{"verify_status":null,"user_id":null}}""");
    }

    @Test
    void emptyListIsSent(Platform platform) {
        createDepartment(platform, department().unitIds().leaders(List.of()).build());

        assertThatCall(platform.call()).sendsJson("""
                {"name":"部","parent_department_id":"0","unit_ids":[],"leaders":[]}""");
    }

    @Test
    void integersHave64Bits(Platform platform) {
        createDepartment(
                platform,
                department()
                        .groupChatEmployeeTypes(1, 2L, Long.MAX_VALUE, (short) 3)
                        .build());

        assertThatCall(platform.call()).sendsJson("""
                {"name":"部","parent_department_id":"0","group_chat_employee_types":[1,2,9223372036854775807,3]}""");
    }

    @Test
    void listOfIntegersTakesList(Platform platform) {
        createDepartment(
                platform,
                department()
                        .groupChatEmployeeTypes(Arrays.asList(Long.MIN_VALUE, null))
                        .build());

        assertThatCall(platform.call()).sendsJson("""
                {"name":"部","parent_department_id":"0","group_chat_employee_types":[-9223372036854775808,null]}""");
    }

    @Test
    void wholeNumberInFieldOfFractionsStaysWhole(Platform platform) {
        CreateExamReqBody body = CreateExamReqBody.newBuilder()
                .applicationId("1")
                .examResourceName("卷")
                .score(99)
                .operatorId("ou_1")
                .build();

        platform.client()
                .hire()
                .v1()
                .exam()
                .create(CreateExamReq.newBuilder().createExamReqBody(body).build());

        assertThatCall(platform.call()).sendsJson("""
                {"application_id":"1","exam_resource_name":"卷","score":99,"operator_id":"ou_1"}""");
    }

    @Test
    void valueThatIsNotListedIsSent(Platform platform) {
        patch(
                platform,
                Interviewer.newBuilder()
                        .verifyStatus(InterviewerVerifyStatusEnum.of(1L << 40))
                        .build());

        assertThatCall(platform.call()).sendsJson("""
                {"interviewer":{"verify_status":1099511627776}}""");
    }

    @Test
    void fieldThatIsNotDocumentedIsSent(Platform platform) {
        patch(
                platform,
                Interviewer.newBuilder()
                        .verifyStatus(1)
                        .putUnknown("level", List.of("初", 2))
                        .build());

        assertThatCall(platform.call()).sendsJson("""
                {"interviewer":{"verify_status":1,"level":["初",2]}}""");
    }

    @Test
    void copyDiffersInWhatWasSetAnew(Platform platform) {
        Interviewer one =
                Interviewer.newBuilder().verifyStatus(1).userId("ou_1").build();

        patch(platform, one.toBuilder().verifyStatus(2).build());

        assertThatCall(platform.call()).sendsJson("""
                {"interviewer":{"verify_status":2,"user_id":"ou_1"}}""");
    }

    private static void patch(Platform platform, Interviewer interviewer) {
        platform.client()
                .hire()
                .v1()
                .interviewer()
                .patch(PatchInterviewerReq.newBuilder()
                        .interviewerId("ou_1")
                        .patchInterviewerReqBody(PatchInterviewerReqBody.newBuilder()
                                .interviewer(interviewer)
                                .build())
                        .build());
    }

    private static Department.Builder department() {
        return Department.newBuilder().name("部").parentDepartmentId("0");
    }

    private static void createDepartment(Platform platform, Department body) {
        platform.client()
                .contact()
                .v3()
                .department()
                .create(CreateDepartmentReq.newBuilder().department(body).build());
    }
}
