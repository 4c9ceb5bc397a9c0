package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.RequestOptions;
import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.drive.v1.model.*;
import io.github.feishucodegen.fixture.StubResponse;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DriveTest {
    private static final byte[] FILE = {'P', 'K', 3, 4, 0, -1, '\r', '\n', -128, '{'};

    @OperationTest("GET /open-apis/drive/v1/export_tasks/file/:file_token/download")
    void downloadsExportedFile(Platform platform, @TempDir Path folder) throws IOException {
        platform.answerNext(StubResponse.of(200, "application/octet-stream", FILE)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"plan.docx\"; filename*=UTF-8''%E8%AE%A1%E5%88%92.docx")
                .header("X-Tt-Logid", Platform.LOG_ID));

        DownloadExportTaskReq req = DownloadExportTaskReq.newBuilder()
                .fileToken("boxcnQ7mZ2vTe9LkWx4bRf8pSdc")
                .build();
        DownloadExportTaskResp resp =
                platform.client().drive().v1().exportTask().download(req);

        assertThatCall(platform.call())
                .asks("GET /open-apis/drive/v1/export_tasks/file/boxcnQ7mZ2vTe9LkWx4bRf8pSdc/download")
                .asTenant()
                .sendsNothing();
        assertThat(resp.success()).isTrue();
        assertThat(resp.getCode()).isZero();
        assertThat(resp.getLogId()).isEqualTo(Platform.LOG_ID);
        assertThat(resp.getFileName()).isEqualTo("计划.docx");
        assertThat(resp.getData()).isEqualTo(FILE);
        resp.writeFile(folder.resolve("copy").toString());
        assertThat(folder.resolve("copy")).hasBinaryContent(FILE);
    }

    @OperationTest("GET /open-apis/drive/v1/export_tasks/file/:file_token/download")
    void saysWhyThereIsNoFile(Platform platform) {
        String refusal = "{\"code\":1060001,\"msg\":\"param error\"}";
        platform.answer(400, refusal);

        DownloadExportTaskReq req =
                DownloadExportTaskReq.newBuilder().fileToken("expired").build();
        DownloadExportTaskResp resp =
                platform.client().drive().v1().exportTask().download(req);

        assertThat(resp.success()).isFalse();
        assertThat(resp.getCode()).isEqualTo(1060001);
        assertThat(resp.getMsg()).isEqualTo("param error");
        assertThat(resp.getData()).isNull();
        assertThatResponse(resp).keeps(refusal);
    }

    @OperationTest("PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id")
    void patchesFileSubscription(Platform platform) {
        SpecPage page = SpecPage.of("drive/file_subscription-patch.export.md");
        platform.answer(page.responseExample());

        PatchFileSubscriptionReq request = PatchFileSubscriptionReq.newBuilder()
                .fileToken("doxcnK3vPq7Zr1NfYw9sTb2HmLe")
                .subscriptionId("7264018835902103571")
                .patchFileSubscriptionReqBody(PatchFileSubscriptionReqBody.newBuilder()
                        .isSubscribe(false)
                        .fileType("docx")
                        .build())
                .build();
        RequestOptions asUser = RequestOptions.newBuilder()
                .userAccessToken("u-3c9e0b7d52f14a86")
                .build();
        PatchFileSubscriptionResp response =
                platform.client().drive().v1().fileSubscription().patch(request, asUser);

        assertThatCall(platform.call())
                .asks("PATCH /open-apis/drive/v1/files/doxcnK3vPq7Zr1NfYw9sTb2HmLe"
                        + "/subscriptions/7264018835902103571")
                .asUser("u-3c9e0b7d52f14a86")
                .sendsJson("""
                        {"is_subscribe":false,"file_type":"docx"}""")
                .sendsExampleOf(page);
        assertThatResponse(response).isExampleOf(page);
        assertThat(response.getData().getSubscriptionType()).isEqualTo("comment_update");
        assertThat(response.getData().getIsSubcribe())
                .as("misspelt by the platform")
                .isFalse();
    }
}
