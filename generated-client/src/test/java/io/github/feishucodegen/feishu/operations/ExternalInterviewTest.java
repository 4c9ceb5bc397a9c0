package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.hire.v1.enums.*;
import io.github.feishucodegen.feishu.service.hire.v1.model.*;

class ExternalInterviewTest {
    private static final ExternalInterviewAssessmentDimension DIMENSION =
            ExternalInterviewAssessmentDimension.newBuilder()
                    .score(86)
                    .option("思路清楚")
                    .options("并发", "网络")
                    .content("能讲清楚取舍的理由")
                    .assessmentType(1)
                    .title("系统设计")
                    .description("考察拆解问题的能力")
                    .build();

    @OperationTest("PUT /open-apis/hire/v1/external_interviews/:external_interview_id")
    void updatesExternalInterview(Platform platform) {
        SpecPage page = SpecPage.of("hire/external_interview-update.mirror.md");
        platform.answer(page.responseExample());

        UpdateExternalInterviewReq req = UpdateExternalInterviewReq.newBuilder()
                .externalInterviewId("7120349586127734019")
                .externalInterview(ExternalInterview.newBuilder()
                        .externalApplicationId("7120349586127733998")
                        .participateStatus(ExternalInterviewParticipateStatusEnum.VALUE_2)
                        .beginTime(1735869600000L)
                        .endTime(Long.valueOf(1735873200000L))
                        .interviewAssessments(new ExternalInterviewAssessment[] {
                            ExternalInterviewAssessment.newBuilder()
                                    .username("沈知远")
                                    .conclusion(2)
                                    .assessmentDimensionList(new ExternalInterviewAssessmentDimension[] {DIMENSION})
                                    .content("建议进入下一轮")
                                    .build()
                        })
                        .build())
                .build();
        UpdateExternalInterviewResp resp =
                platform.client().hire().v1().externalInterview().update(req);

        assertThatCall(platform.call())
                .asks("PUT /open-apis/hire/v1/external_interviews/7120349586127734019")
                .asTenant()
                .sendsJson("""
                        {"external_application_id":"7120349586127733998","participate_status":2,\
                        "begin_time":1735869600000,"end_time":1735873200000,\
                        "interview_assessments":[{"username":"沈知远","conclusion":2,\
                        "assessment_dimension_list":[{"score":86,"option":"思路清楚","options":["并发","网络"],\
                        "content":"能讲清楚取舍的理由","assessment_type":1,"title":"系统设计",\
                        "description":"考察拆解问题的能力"}],"content":"建议进入下一轮"}]}""")
                .sendsExampleOf(page);
        assertThatResponse(resp).isExampleOf(page);
        ExternalInterview interview = resp.getData().getExternalInterview();
        assertThat(interview.getId()).isEqualTo("7120349586127734019");
        assertThat(interview.getParticipateStatusEnum()).isEqualTo(ExternalInterviewParticipateStatusEnum.VALUE_2);
        assertThat(interview.getEndTime()).isEqualTo(1735873200000L);
        ExternalInterviewAssessment assessment =
                interview.getInterviewAssessments().get(0);
        assertThat(assessment.getId()).isEqualTo("7120349586127734082");
        assertThat(assessment.getAssessmentDimensionList()).containsExactly(DIMENSION);
    }

    @OperationTest("POST /open-apis/hire/v1/external_interview_assessments")
    void createsAssessment(Platform platform) {
        SpecPage page = SpecPage.of("hire/external_interview_assessment-create.plain.md");
        platform.answer(page.responseExample());

        CreateExternalInterviewAssessmentReq req = CreateExternalInterviewAssessmentReq.newBuilder()
                .externalInterviewAssessment(ExternalInterviewAssessment.newBuilder()
                        .externalId("ats-2025-0317")
                        .username("顾南乔")
                        .conclusion(ExternalInterviewAssessmentConclusionEnum.VALUE_3)
                        .assessmentDimensionList(DIMENSION)
                        .content("表达流畅，算法部分需要复试")
                        .externalInterviewId("7120349586127734019")
                        .build())
                .build();
        CreateExternalInterviewAssessmentResp resp =
                platform.client().hire().v1().externalInterviewAssessment().create(req);

        assertThatCall(platform.call())
                .asks("POST /open-apis/hire/v1/external_interview_assessments")
                .asTenant()
                .sendsJson("""
                        {"username":"顾南乔","conclusion":3,\
                        "assessment_dimension_list":[{"score":86,"option":"思路清楚","options":["并发","网络"],\
                        "content":"能讲清楚取舍的理由","assessment_type":1,"title":"系统设计",\
                        "description":"考察拆解问题的能力"}],"content":"表达流畅，算法部分需要复试",\
                        "external_id":"ats-2025-0317",\
                        "external_interview_id":"7120349586127734019"}""")
                .sendsExampleOf(page);
        assertThatResponse(resp).isExampleOf(page);
        ExternalInterviewAssessment assessment = resp.getData().getExternalInterviewAssessment();
        assertThat(assessment.getId()).isEqualTo("7120349586127734155");
        assertThat(assessment.getConclusionEnum()).isEqualTo(ExternalInterviewAssessmentConclusionEnum.VALUE_3);
        assertThat(assessment.getExternalInterviewId()).isEqualTo("7120349586127734019");
    }
}
