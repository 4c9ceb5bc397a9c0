package com.example.feishu;

import io.github.feishucodegen.client.ApiClient;

public final class Client extends ApiClient {
    private Client(Builder builder) {
        super(builder);
    }

    public static Builder newBuilder(String appId, String appSecret) {
        return new Builder(appId, appSecret);
    }

    public static final class Builder extends ApiClient.Builder<Client, Builder> {
        private Builder(String appId, String appSecret) {
            super(appId, appSecret);
        }

        @Override
        public Client build() {
            return new Client(this);
        }
    }
}
