package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.longconnection.LongConnection;

/** A bean that changes the builder of the long connection, for settings that are not properties. */
@FunctionalInterface
public interface FeishuLongConnectionCustomizer {
    void customize(LongConnection.Builder builder);
}
