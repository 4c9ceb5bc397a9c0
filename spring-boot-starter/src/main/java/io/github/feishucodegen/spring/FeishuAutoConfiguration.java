package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.event.ApiEventDispatcher;
import io.github.feishucodegen.client.http.JdkTransport;
import io.github.feishucodegen.client.longconnection.LongConnection;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The properties, and the long connection if there are handlers. */
@AutoConfiguration
@EnableConfigurationProperties(FeishuProperties.class)
public class FeishuAutoConfiguration {
    /** The long connection of the app, which {@link LongConnectionLifecycle} opens when all beans are ready. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(ApiEventDispatcher.class)
    @ConditionalOnProperty(name = "feishu.events.mode", havingValue = "long-connection", matchIfMissing = true)
    @Conditional(OnHandlerBean.class)
    static class LongConnectionConfiguration {
        /** A connection does not close a transport that is given to it. So this one is a bean, which the context closes. */
        @Bean(destroyMethod = "close")
        JdkTransport feishuLongConnectionTransport(FeishuProperties properties) {
            ProxySelector proxy = properties.proxy().selector();
            return proxy == null
                    ? new JdkTransport(properties.connectTimeout())
                    : new JdkTransport(
                            properties.connectTimeout(),
                            () -> HttpClient.newBuilder().proxy(proxy));
        }

        @Bean(destroyMethod = "close")
        @ConditionalOnMissingBean
        LongConnection feishuLongConnection(
                FeishuProperties properties,
                ApiEventDispatcher dispatcher,
                JdkTransport feishuLongConnectionTransport,
                ObjectProvider<FeishuLongConnectionCustomizer> customizers) {
            LongConnection.Builder builder = LongConnection.newBuilder(
                            properties.requiredAppId(), properties.requiredAppSecret())
                    .receiver(dispatcher)
                    .transport(feishuLongConnectionTransport)
                    .connectTimeout(properties.connectTimeout());
            if (properties.baseUrl() != null) {
                builder.baseUrl(properties.baseUrl());
            }
            customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
            return builder.build();
        }

        @Bean
        LongConnectionLifecycle feishuLongConnectionLifecycle(LongConnection connection) {
            return new LongConnectionLifecycle(connection);
        }
    }
}
