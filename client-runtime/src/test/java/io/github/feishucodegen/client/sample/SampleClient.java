package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.ApiClient;

public final class SampleClient extends ApiClient {
    private SampleClient(Builder builder) {
        super(builder);
    }

    public static Builder newBuilder(String appId, String appSecret) {
        return new Builder(appId, appSecret);
    }

    public Things things() {
        return new Things(caller());
    }

    public static final class Builder extends ApiClient.Builder<SampleClient, Builder> {
        private Builder(String appId, String appSecret) {
            super(appId, appSecret);
        }

        @Override
        public SampleClient build() {
            return new SampleClient(this);
        }
    }
}
