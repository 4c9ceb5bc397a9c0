package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.auth.v3.model.*;

class AuthTest {
    @OperationTest("POST /open-apis/auth/v3/tenant_access_token")
    void createsTenantAccessToken(Platform platform) {
        SpecPage page = SpecPage.of("auth/tenant_access_token-create.mirror.md");
        platform.answer(page.responseExample());

        CreateTenantAccessTokenReq req = CreateTenantAccessTokenReq.newBuilder()
                .createTenantAccessTokenReqBody(CreateTenantAccessTokenReqBody.newBuilder()
                        .appAccessToken("a-51f0c28de9b74a36")
                        .tenantKey("1a2f5c9e0b47d683")
                        .build())
                .build();
        CreateTenantAccessTokenResp resp =
                platform.client().auth().v3().tenantAccessToken().create(req);

        assertThatCall(platform.call())
                .asks("POST /open-apis/auth/v3/tenant_access_token")
                .lacks("Authorization")
                .sendsJson("""
                        {"app_access_token":"a-51f0c28de9b74a36","tenant_key":"1a2f5c9e0b47d683"}""")
                .sendsExampleOf(page);
        assertThat(platform.tokenCalls()).isEmpty();
        assertThatResponse(resp).isExampleOf(page);
        assertThat(resp.getTenantAccessToken()).isEqualTo("t-8d25f60a1be94c73");
        assertThat(resp.getExpire()).isEqualTo(6930);
        assertThat(resp.getData())
                .as("there is no data outside of the envelope")
                .isNull();
    }
}
