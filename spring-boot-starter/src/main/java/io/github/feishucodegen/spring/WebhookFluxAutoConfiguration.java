package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.event.ApiEventDispatcher;
import io.github.feishucodegen.client.event.EventReq;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The webhook in applications of Spring WebFlux. */
@AutoConfiguration(after = FeishuAutoConfiguration.class)
@ConditionalOnClass(RouterFunction.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnBean(ApiEventDispatcher.class)
@ConditionalOnProperty(name = "feishu.events.mode", havingValue = "webhook")
public class WebhookFluxAutoConfiguration {
    @Bean
    RouterFunction<ServerResponse> feishuWebhook(FeishuProperties properties, ApiEventDispatcher dispatcher) {
        return RouterFunctions.route()
                .POST(properties.events().path(), request -> receive(request, dispatcher))
                .build();
    }

    /** WebFlux refuses a body above the limit of its codecs, which is 256 kB by default. */
    private static Mono<ServerResponse> receive(ServerRequest request, ApiEventDispatcher dispatcher) {
        return request.bodyToMono(byte[].class)
                .defaultIfEmpty(new byte[0])
                .flatMap(body -> Mono.fromCompletionStage(() ->
                        dispatcher.handleAsync(EventReq.of(request.headers().asHttpHeaders()::getFirst, body))))
                .flatMap(answer -> ServerResponse.status(answer.getStatusCode())
                        .headers(headers -> answer.getHeaders().forEach(headers::addAll))
                        .bodyValue(answer.getBody()));
    }
}
