package io.github.feishucodegen.spring.guide.quarkus;

import io.github.feishucodegen.feishu.Client;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

// guide
@ApplicationScoped
class FeishuBeans {
    @Produces
    @Singleton
    Client client(
            @ConfigProperty(name = "feishu.app-id") String appId,
            @ConfigProperty(name = "feishu.app-secret") String appSecret) {
        return Client.newBuilder(appId, appSecret).build();
    }

    void close(@Disposes Client client) {
        client.close();
    }
}
// end
