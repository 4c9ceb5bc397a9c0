package io.github.feishucodegen.spring.guide;

import io.github.feishucodegen.client.event.CallbackHandler;
import io.github.feishucodegen.feishu.service.card.v1.model.CallBackToast;
import io.github.feishucodegen.feishu.service.card.v1.model.P2CardActionTrigger;
import io.github.feishucodegen.feishu.service.card.v1.model.P2CardActionTriggerResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CardConfiguration {
    // guide
    @Bean
    CallbackHandler<P2CardActionTrigger, P2CardActionTriggerResponse> cards() {
        return callback -> P2CardActionTriggerResponse.newBuilder()
                .toast(CallBackToast.newBuilder().content("done").build())
                .build();
    }
    // end
}
