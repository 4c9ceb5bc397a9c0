package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.client.CallObserver;
import io.github.feishucodegen.client.http.Interceptor;
import io.github.feishucodegen.client.retry.RetryPolicy;
import java.net.ProxySelector;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;

/** Creates the client from the properties and from the beans that concern it. */
final class ClientFactory {
    private ClientFactory() {}

    static <C extends ApiClient> C create(Class<C> type, BeanFactory beans) {
        FeishuProperties properties = beans.getBean(FeishuProperties.class);
        ApiClient.Builder<?, ?> builder = (ApiClient.Builder<?, ?>)
                GeneratedBuilder.of(type, properties.requiredAppId(), properties.requiredAppSecret());
        builder.connectTimeout(properties.connectTimeout())
                .requestTimeout(properties.requestTimeout())
                .retry(RetryPolicy.DEFAULT.attempts(properties.retry().attempts()));
        ProxySelector proxy = properties.proxy().selector();
        if (proxy != null) {
            builder.proxy(proxy);
        }
        if (properties.baseUrl() != null) {
            builder.baseUrl(properties.baseUrl());
        }
        if (properties.totalTimeout() != null) {
            builder.totalTimeout(properties.totalTimeout());
        }
        if (properties.respectRateLimits()) {
            builder.respectRateLimits();
        }
        beans.getBeanProvider(Interceptor.class).orderedStream().forEach(builder::intercept);
        beans.getBeanProvider(CallObserver.class).orderedStream().forEach(builder::observe);
        beans.getBeanProvider(FeishuClientCustomizer.class)
                .orderedStream()
                .forEach(customizer -> customizer.customize(builder));
        return Objects.requireNonNull(type.cast(builder.build()));
    }
}
