package io.github.feishucodegen.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.event.EventReq;
import io.github.feishucodegen.client.testing.FakeEvent;
import io.github.feishucodegen.client.testing.FakePlatform;
import io.github.feishucodegen.feishu.Client;
import io.github.feishucodegen.feishu.service.im.ImService;
import io.github.feishucodegen.feishu.service.im.v1.model.P2MessageReceiveV1;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunction;

/** The webhook of an application, in the web server of Spring MVC and in WebFlux. */
class WebhookTest {
    private static final String[] SETTINGS = {
        "feishu.app-id=cli_a",
        "feishu.app-secret=secret",
        "feishu.events.mode=webhook",
        "feishu.events.path=/webhook",
        "feishu.events.verification-token=token",
        "feishu.events.encrypt-key=key"
    };

    private final FakePlatform platform = new FakePlatform().eventSecrets("token", "key");
    private final EventReq request = platform.request(
            FakeEvent.of("im.message.receive_v1", "{\"message\":{\"message_id\":\"om_1\",\"content\":\"hello\"}}"));

    @Configuration
    @EnableAutoConfiguration
    @EnableFeishu(Client.class)
    @Import(Messages.class)
    static class Bot {}

    @Component
    static class Messages extends ImService.P2MessageReceiveV1Handler {
        private final List<String> contents = new CopyOnWriteArrayList<>();

        @Override
        public void handle(P2MessageReceiveV1 event) {
            contents.add(event.getEvent().getMessage().getContent());
        }
    }

    @Test
    void springMvcReceivesEvents() throws Exception {
        SpringApplication bot = new SpringApplication(Bot.class);
        bot.setWebApplicationType(WebApplicationType.SERVLET);
        String[] arguments = new String[SETTINGS.length + 2];
        for (int i = 0; i < SETTINGS.length; i++) {
            arguments[i] = "--" + SETTINGS[i];
        }
        arguments[SETTINGS.length] = "--server.port=0";
        arguments[SETTINGS.length + 1] = "--spring.main.banner-mode=off";
        try (ConfigurableApplicationContext context = bot.run(arguments)) {
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            HttpRequest.Builder sent = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/webhook"))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(request.getBody()));
            request.getHeaders().forEach((name, values) -> sent.header(name, values.get(0)));

            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(sent.build(), HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"msg\":\"success\"}");
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .containsIgnoringCase("application/json");
            assertThat(context.getBean(Messages.class).contents).containsExactly("hello");
        }
    }

    @Test
    void webFluxReceivesEvents() {
        new ReactiveWebApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(FeishuAutoConfiguration.class, WebhookFluxAutoConfiguration.class))
                .withUserConfiguration(Reactive.class)
                .withPropertyValues(SETTINGS)
                .run(context -> {
                    WebTestClient http = WebTestClient.bindToRouterFunction(
                                    context.getBean("feishuWebhook", RouterFunction.class))
                            .build();

                    http.post()
                            .uri("/webhook")
                            .headers(headers -> request.getHeaders().forEach(headers::addAll))
                            .bodyValue(request.getBody())
                            .exchange()
                            .expectStatus()
                            .isOk()
                            .expectBody(String.class)
                            .isEqualTo("{\"msg\":\"success\"}");
                    http.post()
                            .uri("/webhook")
                            .bodyValue(request.getBody())
                            .exchange()
                            .expectStatus()
                            .isUnauthorized();

                    assertThat(context.getBean(Messages.class).contents).containsExactly("hello");
                });
    }

    @Configuration
    @EnableFeishu(Client.class)
    @Import(Messages.class)
    static class Reactive {}
}
