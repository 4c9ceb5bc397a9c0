package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.fixture.StubPlatform;
import io.github.feishucodegen.fixture.StubResponse;

/** A platform for the sample client. It hands out the tokens of all kinds of apps. */
public final class Platform extends StubPlatform {
    public Platform() {
        super(call -> call.path().startsWith("/open-apis/auth/"));
    }

    public SampleClient.Builder client() {
        return SampleClient.newBuilder("cli_app", "very-secret").baseUrl(baseUrl());
    }

    public void answer(int status, String contentType, String body) {
        answer(StubResponse.of(status, contentType, body));
    }
}
