package io.github.feishucodegen.acceptance;

import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.fixture.StubPlatform;
import io.github.feishucodegen.fixture.StubResponse;

/** The platform that every client calls that is told no other address. */
final class PlatformServer extends StubPlatform {
    /** The first token that the token endpoint hands out. */
    static final String TENANT_TOKEN = "t-token-1";

    static final String LOG_ID = "log-7";

    PlatformServer(int status, String answer) {
        answer(response(status, answer));
        System.setProperty(ApiClient.BASE_URL_PROPERTY, baseUrl());
    }

    /** Answers this from now on, also to who asks for a token. */
    void answerAlways(String json) {
        answer(response(200, json));
        answerToken(response(200, json));
    }

    private static StubResponse response(int status, String json) {
        return StubResponse.json(status, json).header("X-Tt-Logid", LOG_ID);
    }

    @Override
    public void close() {
        System.clearProperty(ApiClient.BASE_URL_PROPERTY);
        super.close();
    }
}
