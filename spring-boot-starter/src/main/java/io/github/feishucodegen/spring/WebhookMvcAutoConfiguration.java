package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.event.ApiEventDispatcher;
import io.github.feishucodegen.client.event.EventResp;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The webhook in applications of Spring MVC. */
@AutoConfiguration(after = FeishuAutoConfiguration.class)
@ConditionalOnClass({RouterFunction.class, jakarta.servlet.http.HttpServletRequest.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(ApiEventDispatcher.class)
@ConditionalOnProperty(name = "feishu.events.mode", havingValue = "webhook")
public class WebhookMvcAutoConfiguration {
    @Bean
    RouterFunction<ServerResponse> feishuWebhook(FeishuProperties properties, ApiEventDispatcher dispatcher) {
        return RouterFunctions.route()
                .POST(properties.events().path(), request -> receive(request, dispatcher))
                .build();
    }

    private static ServerResponse receive(ServerRequest request, ApiEventDispatcher dispatcher) throws Exception {
        EventResp answer = dispatcher.handle(
                request.headers().asHttpHeaders()::getFirst,
                request.servletRequest().getInputStream());
        return ServerResponse.status(answer.getStatusCode())
                .headers(headers -> answer.getHeaders().forEach(headers::addAll))
                .body(answer.getBody());
    }
}
