package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.longconnection.LongConnection;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The health of the long connection, as {@code feishu}. */
@AutoConfiguration(after = FeishuAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(LongConnection.class)
@ConditionalOnEnabledHealthIndicator("feishu")
public class FeishuHealthAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean(name = "feishuHealthIndicator")
    HealthIndicator feishuHealthIndicator(LongConnection connection) {
        return new LongConnectionHealth(connection);
    }
}
