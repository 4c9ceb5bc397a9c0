package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.authen.v2.model.*;
import org.junit.jupiter.api.Test;

/** One route with two pages, each of which requires fields of its own. */
class AuthenTest {
    private static final String ROUTE = "POST /open-apis/authen/v2/oauth/token";

    @OperationTest(ROUTE)
    void issuesAToken(Platform platform) {
        SpecPage page = SpecPage.of("authen/oauth_token-issue.mirror.md");
        platform.answer(page.responseExample());

        TokenOauthResp resp = platform.client()
                .authen()
                .v2()
                .oauth()
                .token(request(TokenOauthReqBody.newBuilder()
                        .grantType("authorization_code")
                        .code("c3f1a90e5b7d4268")
                        .redirectUri("https://tools.example.com/login")));

        assertThatCall(platform.call()).asks(ROUTE).lacks("Authorization").sendsExampleOf(page);
        assertThat(resp.success()).isTrue();
        assertThat(resp.getAccessToken()).isEqualTo("eyJhbGciOiJFUzI1NiJ9.dXNlci0x");
        assertThat(resp.getExpiresIn()).isEqualTo(7140);
    }

    @OperationTest(ROUTE)
    void refreshesAToken(Platform platform) {
        SpecPage page = SpecPage.of("authen/oauth_token-refresh.plain.md");
        platform.answer(page.responseExample());

        TokenOauthResp resp = platform.client()
                .authen()
                .v2()
                .oauth()
                .token(request(TokenOauthReqBody.newBuilder()
                        .grantType("refresh_token")
                        .refreshToken("eyJhbGciOiJFUzI1NiJ9.cmVmcmVzaC0x")
                        .scope("auth:user.id:read")));

        assertThatCall(platform.call()).asks(ROUTE).sendsExampleOf(page);
        assertThat(resp.success()).isTrue();
        assertThat(resp.getRefreshToken()).isEqualTo("eyJhbGciOiJFUzI1NiJ9.cmVmcmVzaC0y");
    }

    @Test
    void refusesARequestOfNeitherPage() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> request(TokenOauthReqBody.newBuilder().grantType("authorization_code")))
                .withMessageContaining("用授权码换取 user_access_token")
                .withMessageContaining("刷新 user_access_token");
    }

    private static TokenOauthReq request(TokenOauthReqBody.Builder body) {
        return TokenOauthReq.newBuilder()
                .tokenOauthReqBody(body.clientId("cli_a1f04c7d92b6e00d")
                        .clientSecret("Qm4tS9vX2cLp7RdY")
                        .build())
                .buildChecked();
    }
}
