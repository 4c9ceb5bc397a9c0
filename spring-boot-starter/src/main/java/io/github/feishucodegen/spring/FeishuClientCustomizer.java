package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.ApiClient;

/** A bean that changes the builder of the client, for settings that are not properties. */
@FunctionalInterface
public interface FeishuClientCustomizer {
    void customize(ApiClient.Builder<?, ?> builder);
}
