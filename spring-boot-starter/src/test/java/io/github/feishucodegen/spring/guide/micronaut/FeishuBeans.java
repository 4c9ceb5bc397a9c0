package io.github.feishucodegen.spring.guide.micronaut;

import io.github.feishucodegen.feishu.Client;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

// guide
@Factory
class FeishuBeans {
    @Singleton
    @Bean(preDestroy = "close")
    Client client(@Value("${feishu.app-id}") String appId, @Value("${feishu.app-secret}") String appSecret) {
        return Client.newBuilder(appId, appSecret).build();
    }
}
// end
