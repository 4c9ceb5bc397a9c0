package io.github.feishucodegen.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.feishucodegen.client.error.HttpStatusException;
import io.github.feishucodegen.client.error.RequestTimeoutException;
import io.github.feishucodegen.client.event.CallbackHandler;
import io.github.feishucodegen.client.event.EventHandler;
import io.github.feishucodegen.client.longconnection.LongConnection;
import io.github.feishucodegen.client.longconnection.LongConnectionState;
import io.github.feishucodegen.client.testing.FakeEvent;
import io.github.feishucodegen.client.testing.FakeLongConnectionServer;
import io.github.feishucodegen.client.testing.FakePlatform;
import io.github.feishucodegen.feishu.Client;
import io.github.feishucodegen.feishu.EventDispatcher;
import io.github.feishucodegen.feishu.service.card.v1.model.CallBackToast;
import io.github.feishucodegen.feishu.service.card.v1.model.P2CardActionTrigger;
import io.github.feishucodegen.feishu.service.card.v1.model.P2CardActionTriggerResponse;
import io.github.feishucodegen.feishu.service.contact.v3.model.ChildrenDepartmentReq;
import io.github.feishucodegen.feishu.service.im.ImService;
import io.github.feishucodegen.feishu.service.im.v1.model.P2MessageReceiveV1;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What an application gets that declares its client. */
class StarterTest {
    private static final String USER = "/open-apis/contact/v3/users/:user_id";
    private static final String CHILDREN = "/open-apis/contact/v3/departments/:department_id/children";

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    FeishuAutoConfiguration.class,
                    FeishuHealthAutoConfiguration.class,
                    FeishuObservationAutoConfiguration.class))
            .withUserConfiguration(App.class)
            .withPropertyValues("feishu.app-id=cli_a", "feishu.app-secret=secret");

    @Configuration
    @EnableFeishu(Client.class)
    static class App {
        @Bean
        FakePlatform platform() {
            return new FakePlatform().answer("GET", USER, "{\"code\":0}").answer("GET", CHILDREN, "{\"code\":7}");
        }
    }

    @Configuration
    static class OnFakePlatform {
        @Bean
        FeishuClientCustomizer transport(FakePlatform platform) {
            return builder -> builder.transport(platform);
        }
    }

    /** An official handler class as a component. */
    @Component
    static class Messages extends ImService.P2MessageReceiveV1Handler {
        private final List<String> contents = new CopyOnWriteArrayList<>();

        @Override
        public void handle(P2MessageReceiveV1 event) {
            contents.add(event.getEvent().getMessage().getContent());
        }
    }

    @Configuration
    static class Cards {
        @Bean
        CallbackHandler<P2CardActionTrigger, P2CardActionTriggerResponse> cards() {
            return callback -> P2CardActionTriggerResponse.newBuilder()
                    .toast(CallBackToast.newBuilder().content("done").build())
                    .build();
        }
    }

    @Test
    void aClientHasTheSettings() {
        application.withUserConfiguration(OnFakePlatform.class).run(context -> {
            assertThat(context).hasSingleBean(Client.class).hasSingleBean(EventDispatcher.class);
            Client client = context.getBean(Client.class);

            assertThat(client.call("GET", "/open-apis/contact/v3/users/1").getStatusCode())
                    .isEqualTo(200);
            assertThat(context.getBean(FakePlatform.class).calls()).hasSize(1);
            assertThat(context).doesNotHaveBean(LongConnection.class);
        });
    }

    @Test
    void whatIsMissingIsNamed() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(FeishuAutoConfiguration.class))
                .withUserConfiguration(App.class)
                .withPropertyValues("feishu.app-id=cli_a")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasStackTraceContaining("the property feishu.app-secret is missing"));
    }

    @Test
    void propertiesShowNoSecret() {
        application
                .withPropertyValues("feishu.events.encrypt-key=k3y")
                .run(context -> assertThat(
                                context.getBean(FeishuProperties.class).toString())
                        .contains("cli_a")
                        .doesNotContain("secret")
                        .doesNotContain("k3y"));
    }

    @Test
    void callsGoToTheAddressAsOftenAsThePropertiesSay() throws Exception {
        try (Answers server = new Answers(503)) {
            application
                    .withPropertyValues("feishu.base-url=http://127.0.0.1:" + server.port(), "feishu.retry.attempts=1")
                    .run(context -> assertThatThrownBy(
                                    () -> context.getBean(Client.class).call("GET", "/open-apis/x"))
                            .isInstanceOf(HttpStatusException.class));
            assertThat(server.requests).hasSize(1);
        }
    }

    @Test
    void aTimeLimitComesFromTheProperties() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            application
                    .withPropertyValues(
                            "feishu.base-url=http://127.0.0.1:" + silent.getLocalPort(),
                            "feishu.request-timeout=100ms",
                            "feishu.retry.attempts=1")
                    .run(context -> assertThatThrownBy(
                                    () -> context.getBean(Client.class).call("GET", "/open-apis/x"))
                            .isInstanceOf(RequestTimeoutException.class));
        }
    }

    @Test
    void callsGoThroughTheProxy() throws Exception {
        try (Answers proxy = new Answers(200)) {
            application
                    .withPropertyValues(
                            "feishu.base-url=http://platform.invalid",
                            "feishu.proxy.host=127.0.0.1",
                            "feishu.proxy.port=" + proxy.port())
                    .run(context -> assertThat(context.getBean(Client.class)
                                    .call("GET", "/open-apis/x")
                                    .getStatusCode())
                            .isEqualTo(200));
            assertThat(proxy.requests).last().isEqualTo("http://platform.invalid/open-apis/x");
        }
    }

    /** A server that answers every request as the platform answers one for a token. */
    private static final class Answers implements AutoCloseable {
        private final List<String> requests = new CopyOnWriteArrayList<>();
        private final HttpServer server;

        Answers(int status) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                requests.add(exchange.getRequestURI().toString());
                byte[] body =
                        "{\"code\":0,\"tenant_access_token\":\"t-1\",\"expire\":7200}".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", status == 200 ? "application/json" : "text/html");
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
        }

        int port() {
            return server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    @Test
    void handlersAmongTheBeansGetTheirEvents() {
        FakePlatform platform = new FakePlatform().eventSecrets("token", "key");
        application
                .withUserConfiguration(Messages.class, Cards.class)
                .withPropertyValues(
                        "feishu.events.mode=none",
                        "feishu.events.verification-token=token",
                        "feishu.events.encrypt-key=key")
                .run(context -> {
                    EventDispatcher dispatcher = context.getBean(EventDispatcher.class);

                    assertThat(platform.push(dispatcher, message("hello")).getStatusCode())
                            .isEqualTo(200);
                    assertThat(context.getBean(Messages.class).contents).containsExactly("hello");
                    assertThat(new String(platform.push(dispatcher, FakeEvent.of("card.action.trigger", "{}"))
                                    .getBody()))
                            .isEqualTo("{\"toast\":{\"content\":\"done\"}}");
                });
    }

    @Configuration
    static class Stranger {
        @Bean
        EventHandler<String> strings() {
            return event -> {};
        }
    }

    @Test
    void aHandlerOfNoEventIsRefused() {
        application
                .withUserConfiguration(Stranger.class)
                .withPropertyValues("feishu.events.mode=none")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasStackTraceContaining("the bean strings handles no event that "));
    }

    @Test
    void aLongConnectionIsOpenWhileTheApplicationRuns() throws Exception {
        try (FakeLongConnectionServer server = new FakeLongConnectionServer()) {
            application
                    .withUserConfiguration(Messages.class)
                    .withPropertyValues("feishu.base-url=" + server.baseUrl())
                    .run(context -> {
                        server.awaitConnection();
                        server.push(message("hello")).get(10, TimeUnit.SECONDS);

                        assertThat(context.getBean(Messages.class).contents).containsExactly("hello");
                        LongConnection connection = context.getBean(LongConnection.class);
                        HealthIndicator health = context.getBean("feishuHealthIndicator", HealthIndicator.class);
                        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
                        assertThat(health.health().getDetails()).containsEntry("handled", 1L);

                        context.close();
                        assertThat(connection.state()).isEqualTo(LongConnectionState.CLOSED);
                        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
                    });
        }
    }

    @Configuration
    static class Observed {
        @Bean
        ObservationRegistry registry() {
            return TestObservationRegistry.create();
        }
    }

    @Test
    void callsAreObserved() {
        application.withUserConfiguration(OnFakePlatform.class, Observed.class).run(context -> {
            context.getBean(Client.class)
                    .contact()
                    .v3()
                    .department()
                    .children(
                            ChildrenDepartmentReq.newBuilder().departmentId("0").build());

            TestObservationRegistryAssert.assertThat(context.getBean(TestObservationRegistry.class))
                    .hasObservationWithNameEqualTo("feishu.client.calls")
                    .that()
                    .hasLowCardinalityKeyValue("operation", "contact.v3.department.children")
                    .hasLowCardinalityKeyValue("code", "7")
                    .hasLowCardinalityKeyValue("retries", "0")
                    .hasBeenStopped();
        });
    }

    private static FakeEvent message(String content) {
        return FakeEvent.of(
                "im.message.receive_v1", "{\"message\":{\"message_id\":\"om_1\",\"content\":\"" + content + "\"}}");
    }
}
