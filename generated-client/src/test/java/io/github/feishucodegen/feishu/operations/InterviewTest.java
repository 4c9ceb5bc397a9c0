package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.hire.v1.enums.*;
import io.github.feishucodegen.feishu.service.hire.v1.model.*;

class InterviewTest {
    @OperationTest("GET /open-apis/hire/v1/interviews/get_by_talent")
    void getsInterviewsByTalent(Platform platform) {
        SpecPage page = SpecPage.of("hire/interview-get_by_talent.mirror.md");
        platform.answer(page.responseExample());

        GetByTalentInterviewReq req = GetByTalentInterviewReq.newBuilder()
                .talentId("7098213345560120847")
                .userIdType(GetByTalentInterviewUserIdTypeEnum.OPEN_ID)
                .jobLevelIdType(GetByTalentInterviewJobLevelIdTypeEnum.JOB_LEVEL_ID)
                .build();
        GetByTalentInterviewResp resp =
                platform.client().hire().v1().interview().getByTalent(req);

        assertThatCall(platform.call())
                .asks("GET /open-apis/hire/v1/interviews/get_by_talent?talent_id=7098213345560120847"
                        + "&user_id_type=open_id&job_level_id_type=job_level_id")
                .asTenant()
                .sendsNothing();
        assertThatResponse(resp).isExampleOf(page);
        TalentInterview talentInterview = resp.getData().getItems().get(0);
        assertThat(talentInterview.getApplicationId()).isEqualTo("7098214420031193391");
        InterviewExtend interview = talentInterview.getInterviewList().get(0);
        assertThat(interview.getBeginTime()).isEqualTo(1736127000000L);
        assertThat(interview.getInterviewRoundSummaryEnum())
                .isEqualTo(InterviewExtendInterviewRoundSummaryEnum.VALUE_17);
        assertThat(interview.getTalentTimeZone().getCode()).isEqualTo("Asia/Tokyo");
        assertThat(interview.getAddress().getCountry().getName().getEnUs()).isEqualTo("China");
        assertThat(interview.getMeetingRoomList().get(0).getReservedStatusEnum())
                .isEqualTo(InterviewMeetingRoomReservedStatusEnum.VALUE_2);
        InterviewRecord record = interview.getInterviewRecordList().get(0);
        assertThat(record.getConclusionEnum()).isEqualTo(InterviewRecordConclusionEnum.VALUE_6);
        assertThat(record.getInterviewScore().getLevel()).isEqualTo(4);
        assertThat(record.getInterviewer().getName().getZhCn()).isEqualTo("陆景明");
    }

    @OperationTest("PATCH /open-apis/hire/v1/interviewers/:interviewer_id")
    void patchesInterviewer(Platform platform) {
        SpecPage page = SpecPage.of("hire/interviewer-patch.mirror.md");
        platform.answer(page.responseExample());

        PatchInterviewerReq request = PatchInterviewerReq.newBuilder()
                .interviewerId("ou_41c7f0a92be85d3367e1094fd2ab8c60")
                .userIdType("open_id")
                .patchInterviewerReqBody(PatchInterviewerReqBody.newBuilder()
                        .interviewer(Interviewer.newBuilder().verifyStatus(2).build())
                        .build())
                .build();
        PatchInterviewerResp response =
                platform.client().hire().v1().interviewer().patch(request);

        assertThatCall(platform.call())
                .asks("PATCH /open-apis/hire/v1/interviewers/ou_41c7f0a92be85d3367e1094fd2ab8c60?user_id_type=open_id")
                .asTenant()
                .sendsJson("""
                        {"interviewer":{"verify_status":2}}""")
                .sendsExampleOf(page)
                .sendsExampleOf(SpecPage.of("hire/interviewer-patch.export.md"));
        assertThatResponse(response).isExampleOf(page);
        Interviewer interviewer = response.getData().getInterviewer();
        assertThat(interviewer.getUserId()).isEqualTo("ou_41c7f0a92be85d3367e1094fd2ab8c60");
        assertThat(interviewer.getVerifyStatus()).isEqualTo(2);
        assertThat(interviewer.getVerifyStatusEnum()).isEqualTo(InterviewerVerifyStatusEnum.VALUE_2);
    }
}
