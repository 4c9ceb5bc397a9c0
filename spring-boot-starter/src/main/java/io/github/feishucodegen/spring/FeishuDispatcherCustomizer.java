package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.event.ApiEventDispatcher;

/** A bean that changes the builder of the event dispatcher, for settings that are not properties. */
@FunctionalInterface
public interface FeishuDispatcherCustomizer {
    void customize(ApiEventDispatcher.Builder<?, ?> builder);
}
