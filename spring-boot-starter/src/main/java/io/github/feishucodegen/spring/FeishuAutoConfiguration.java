package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.event.ApiEventDispatcher;
import io.github.feishucodegen.client.longconnection.LongConnection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** The properties, and the long connection if there are handlers. */
@AutoConfiguration
@EnableConfigurationProperties(FeishuProperties.class)
public class FeishuAutoConfiguration {
    /** The long connection of the app, which {@link LongConnectionLifecycle} opens when all beans are ready. */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    @ConditionalOnBean(ApiEventDispatcher.class)
    @ConditionalOnProperty(name = "feishu.events.mode", havingValue = "long-connection", matchIfMissing = true)
    @Conditional(OnHandlerBean.class)
    LongConnection feishuLongConnection(
            FeishuProperties properties,
            ApiEventDispatcher dispatcher,
            ObjectProvider<FeishuLongConnectionCustomizer> customizers) {
        LongConnection.Builder builder = LongConnection.newBuilder(
                        properties.requiredAppId(), properties.requiredAppSecret())
                .receiver(dispatcher)
                .transport(Transports.of(properties))
                .connectTimeout(properties.connectTimeout());
        if (properties.baseUrl() != null) {
            builder.baseUrl(properties.baseUrl());
        }
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }

    @Bean
    @ConditionalOnBean(LongConnection.class)
    LongConnectionLifecycle feishuLongConnectionLifecycle(LongConnection connection) {
        return new LongConnectionLifecycle(connection);
    }
}
