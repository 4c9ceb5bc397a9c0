package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.CallObserver;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Observations of calls, from which Micrometer makes timers and traces. */
@AutoConfiguration(
        afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnBean(ObservationRegistry.class)
public class FeishuObservationAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean(name = "feishuCallObserver")
    CallObserver feishuCallObserver(ObservationRegistry registry) {
        return new MicrometerObserver(registry);
    }
}
