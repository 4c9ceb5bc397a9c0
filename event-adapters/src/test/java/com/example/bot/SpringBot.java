package com.example.bot;

import com.example.feishu.EventDispatcher;
import com.example.feishu.service.card.v1.model.P2CardActionTrigger;
import com.example.feishu.service.card.v1.model.P2CardActionTriggerResponse;
import com.example.feishu.service.im.v1.model.P2MessageReceiveV1;
import io.github.feishucodegen.client.event.CallbackHandler;
import io.github.feishucodegen.client.event.EventHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A program of Spring Boot, without its controller. */
@EnableAutoConfiguration
// guide
@Configuration
class SpringBot {
    @Bean(destroyMethod = "close")
    EventDispatcher dispatcher(
            @Value("${feishu.verification-token}") String verificationToken,
            @Value("${feishu.encrypt-key}") String encryptKey,
            EventHandler<P2MessageReceiveV1> messages,
            CallbackHandler<P2CardActionTrigger, P2CardActionTriggerResponse> cards) {
        return EventDispatcher.newBuilder(verificationToken, encryptKey)
                .onP2MessageReceiveV1(messages)
                .onP2CardActionTrigger(cards)
                .build();
    }
}
// end
