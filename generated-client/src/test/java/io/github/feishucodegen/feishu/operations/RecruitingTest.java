package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.hire.v1.enums.*;
import io.github.feishucodegen.feishu.service.hire.v1.model.*;

class RecruitingTest {
    @OperationTest("POST /open-apis/hire/v1/exams")
    void createsExam(Platform platform) {
        SpecPage page = SpecPage.of("hire/exam-create.plain.md");
        platform.answer(page.responseExample());

        CreateExamReq req = CreateExamReq.newBuilder()
                .userIdType(CreateExamUserIdTypeEnum.OPEN_ID)
                .createExamReqBody(CreateExamReqBody.newBuilder()
                        .applicationId("7098214420031193391")
                        .examResourceName("后端工程师在线笔试")
                        .score(88.5)
                        .uuid("7098230044512267003")
                        .operatorId("ou_0d57e3c8a2164bf99e3172c05aa4d68b")
                        .build())
                .build();
        CreateExamResp resp = platform.client().hire().v1().exam().create(req);

        assertThatCall(platform.call())
                .asks("POST /open-apis/hire/v1/exams?user_id_type=open_id")
                .asTenant()
                .sendsJson("""
                        {"application_id":"7098214420031193391","exam_resource_name":"后端工程师在线笔试",\
                        "score":88.5,"uuid":"7098230044512267003",\
                        "operator_id":"ou_0d57e3c8a2164bf99e3172c05aa4d68b"}""")
                .sendsExampleOf(page);
        assertThatResponse(resp).isExampleOf(page);
        assertThat(resp.getData().getExamId()).isEqualTo("7098230511904498112");
        assertThat(resp.getData().getScore()).isEqualTo(88.5);
        assertThat(resp.getData().getOperateTime()).isEqualTo("1736140812345");
    }

    @OperationTest("PUT /open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id")
    void updatesOfferCustomField(Platform platform) {
        SpecPage page = SpecPage.of("hire/offer_custom_field-update.export.md");
        platform.answer(page.responseExample());

        UpdateOfferCustomFieldReq request = UpdateOfferCustomFieldReq.newBuilder()
                .offerCustomFieldId("7101122334455667788")
                .offerCustomField(OfferCustomField.newBuilder()
                        .name(I18n.newBuilder().zhCn("办公形式").enUs("Work mode").build())
                        .config(OfferCustomFieldConfig.newBuilder()
                                .options(OfferCustomFieldConfigOption.newBuilder()
                                        .name(I18n.newBuilder()
                                                .zhCn("居家")
                                                .enUs("Remote")
                                                .build())
                                        .build())
                                .build())
                        .build())
                .build();
        UpdateOfferCustomFieldResp response =
                platform.client().hire().v1().offerCustomField().update(request);

        assertThatCall(platform.call())
                .asks("PUT /open-apis/hire/v1/offer_custom_fields/7101122334455667788")
                .asTenant()
                .sendsJson("""
                        {"name":{"zh_cn":"办公形式","en_us":"Work mode"},\
                        "config":{"options":[{"name":{"zh_cn":"居家","en_us":"Remote"}}]}}""")
                .sendsExampleOf(page);
        assertThatResponse(response).isExampleOf(page);
        assertThat(response.getData()).isEmpty();
    }
}
