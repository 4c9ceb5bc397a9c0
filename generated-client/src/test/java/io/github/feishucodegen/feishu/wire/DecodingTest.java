package io.github.feishucodegen.feishu.wire;

import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.error.HttpStatusException;
import io.github.feishucodegen.client.json.JsonParser;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.PlatformExtension;
import io.github.feishucodegen.feishu.service.hire.v1.enums.*;
import io.github.feishucodegen.feishu.service.hire.v1.model.*;
import io.github.feishucodegen.fixture.StubResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes back. */
@ExtendWith(PlatformExtension.class)
class DecodingTest {
    @Test
    void unlistedValueIsKept(Platform platform) {
        Interviewer interviewer = interviewer(platform, """
                {"user_id":"ou_1","verify_status":7}""");

        assertThat(interviewer.getVerifyStatus()).isEqualTo(7);
        assertThat(interviewer.getVerifyStatusEnum())
                .isEqualTo(InterviewerVerifyStatusEnum.of(7))
                .isNotIn(InterviewerVerifyStatusEnum.VALUE_1, InterviewerVerifyStatusEnum.VALUE_2);
        assertThat(interviewer.getVerifyStatusEnum().getValue()).isEqualTo(7);
    }

    @Test
    void undocumentedFieldIsKept(Platform platform) {
        Interviewer interviewer = interviewer(platform, """
                {"user_id":"ou_1","verify_status":1,"tags":[{"名":1.50}],"note":null}""");

        assertThat(interviewer.unknownFields()).containsOnlyKeys("tags", "note");
        assertThat(interviewer.raw("tags")).isEqualTo(JsonParser.parseString("[{\"名\":1.50}]"));
        assertThat(interviewer.raw("note").isNull()).isTrue();
    }

    @Test
    void nullIsNotUnset(Platform platform) {
        Interviewer interviewer = interviewer(platform, """
                {"user_id":null}""");

        assertThat(interviewer.getUserId()).isNull();
        assertThat(interviewer.isSet("user_id")).isTrue();
        assertThat(interviewer.getVerifyStatus()).isNull();
        assertThat(interviewer.getVerifyStatusEnum()).isNull();
        assertThat(interviewer.isSet("verify_status")).isFalse();
    }

    @Test
    void wrongTypeCostsOnlyItsField(Platform platform) {
        Interviewer interviewer = interviewer(platform, """
                {"user_id":{"open_id":"ou_1"},"verify_status":2}""");

        assertThat(interviewer.getUserId()).isNull();
        assertThat(interviewer.raw("user_id").path("open_id").textValue()).isEqualTo("ou_1");
        assertThat(interviewer.getVerifyStatus()).isEqualTo(2);
    }

    @Test
    void quotedNumberAndBareStringAreUnderstood(Platform platform) {
        Interviewer interviewer = interviewer(platform, """
                {"user_id":42,"verify_status":"2"}""");

        assertThat(interviewer.getUserId()).isEqualTo("42");
        assertThat(interviewer.getVerifyStatusEnum()).isEqualTo(InterviewerVerifyStatusEnum.VALUE_2);
        assertThat(interviewer.raw("verify_status")).isEqualTo(TextNode.valueOf("2"));
    }

    @Test
    void integersHave64Bits(Platform platform) {
        assertThat(interviewer(platform, """
                {"verify_status":9223372036854775807}""").getVerifyStatus()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void largerIntegersAreKeptRaw(Platform platform) {
        Interviewer interviewer = interviewer(platform, """
                {"verify_status":9223372036854775808}""");

        assertThat(interviewer.getVerifyStatus()).isNull();
        assertThat(interviewer.raw("verify_status")).hasToString("9223372036854775808");
    }

    @Test
    void dataOfWrongTypeIsNoData(Platform platform) {
        String answer = "{\"code\":0,\"msg\":\"success\",\"data\":\"later\"}";
        platform.answer(answer);

        PatchInterviewerResp resp = patch(platform);

        assertThatResponse(resp).keeps(answer);
        assertThat(resp.success()).isTrue();
        assertThat(resp.getData()).isNull();
    }

    @Test
    void answerWithoutACodeIsNone(Platform platform) {
        platform.answer("{}");

        assertThatThrownBy(() -> patch(platform))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("the answer has no 'code'");
    }

    @Test
    void refusalIsResponseUntilDataIsDemanded(Platform platform) {
        String refusal = """
                {"code":1002002,"msg":"入参有误","error":{"field_violations":[{"field":"verify_status"}]}}""";
        platform.answer(400, refusal);

        PatchInterviewerResp resp = patch(platform);

        assertThatResponse(resp).keeps(refusal);
        assertThat(resp.success()).isFalse();
        assertThat(resp.getCode()).isEqualTo(1002002);
        assertThat(resp.getMsg()).isEqualTo("入参有误");
        assertThat(resp.getError().at("/field_violations/0/field").textValue()).isEqualTo("verify_status");
        assertThat(resp.getRawResponse().getStatusCode()).isEqualTo(400);
        assertThatThrownBy(resp::orThrow)
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("1002002")
                .hasMessageContaining(Platform.LOG_ID);
    }

    @Test
    void errorPageOfProxyIsNoResponse(Platform platform) {
        platform.answerNext(StubResponse.of(502, "text/html", "<h1>bad gateway</h1>"));

        assertThatThrownBy(() -> patch(platform))
                .isInstanceOf(HttpStatusException.class)
                .hasMessageContaining("502");
    }

    private static Interviewer interviewer(Platform platform, String json) {
        String answer = "{\"code\":0,\"msg\":\"success\",\"data\":{\"interviewer\":" + json + "}}";
        platform.answer(answer);
        PatchInterviewerResp resp = patch(platform);
        assertThatResponse(resp).keeps(answer);
        assertThat(resp.success()).isTrue();
        return resp.getData().getInterviewer();
    }

    private static PatchInterviewerResp patch(Platform platform) {
        return platform.client()
                .hire()
                .v1()
                .interviewer()
                .patch(PatchInterviewerReq.newBuilder()
                        .interviewerId("ou_1")
                        .patchInterviewerReqBody(new PatchInterviewerReqBody())
                        .build());
    }
}
