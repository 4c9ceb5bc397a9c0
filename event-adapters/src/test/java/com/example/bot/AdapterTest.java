package com.example.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.feishu.Client;
import com.example.feishu.service.card.v1.model.P2CardActionTrigger;
import com.example.feishu.service.card.v1.model.P2CardActionTriggerResponse;
import com.example.feishu.service.im.v1.model.P2MessageReceiveV1;
import com.sun.net.httpserver.HttpServer;
import io.github.feishucodegen.client.event.CallbackHandler;
import io.github.feishucodegen.client.event.EventHandler;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.net.URI;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.embedded.netty.NettyReactiveWebServerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The adapters of docs/events.md in the servers that they are for. */
class AdapterTest {
    private final Pushes pushes = new Pushes();

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port + "/webhook/event");
    }

    @Test
    void aBotOnTheServerOfTheJdkReplies() throws Exception {
        FakePlatform platform =
                new FakePlatform().answer("POST", "/open-apis/im/v1/messages/:message_id/reply", "{\"code\":0}");
        try (Client client =
                Client.newBuilder("cli_a", "secret").transport(platform).build()) {
            HttpServer server = HttpServerBot.start(client, Pushes.TOKEN, Pushes.KEY, 0);
            URI address = address(server.getAddress().getPort());
            try {
                assertThat(pushes.post(address, Pushes.message("hi")).statusCode())
                        .isEqualTo(200);
                assertThat(platform.calls().get(0).path()).isEqualTo("/open-apis/im/v1/messages/om_1/reply");
                pushes.assertBoundsBodies(address);
            } finally {
                server.stop(0);
            }
        }
    }

    @Test
    void aServletAnswersInJetty() throws Exception {
        Server server = new Server(0);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new EventServlet(pushes.dispatcher())), "/webhook/event");
        server.setHandler(context);
        server.start();
        try {
            URI address = address(((ServerConnector) server.getConnectors()[0]).getLocalPort());
            pushes.assertAnswers(address);
            pushes.assertBoundsBodies(address);
        } finally {
            server.stop();
        }
    }

    @Test
    void aControllerAnswersInSpringMvc() throws Exception {
        try (ConfigurableApplicationContext context = start(WebApplicationType.SERVLET, EventController.class)) {
            URI address = address(port(context));
            pushes.assertAnswers(address);
            pushes.assertBoundsBodies(address);
        }
    }

    @Test
    void aControllerAnswersInSpringWebFlux() throws Exception {
        try (ConfigurableApplicationContext context =
                start(WebApplicationType.REACTIVE, ReactiveEventController.class)) {
            URI address = address(port(context));
            pushes.assertAnswers(address);
            // The server has a limit of its own, and answers itself.
            pushes.assertBoundsBodies(address);
        }
    }

    private ConfigurableApplicationContext start(WebApplicationType type, Class<?> controller) {
        SpringApplication application = new SpringApplication(SpringBot.class, controller);
        application.setWebApplicationType(type);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(Map.of(
                "server.port", "0", "feishu.verification-token", Pushes.TOKEN, "feishu.encrypt-key", Pushes.KEY));
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            if (type == WebApplicationType.REACTIVE) { // Tomcat is on the class path as well.
                beans.registerBean(NettyReactiveWebServerFactory.class);
            }
            beans.registerBean("messages", EventHandler.class, () -> (EventHandler<P2MessageReceiveV1>) pushes::handle);
            beans.registerBean("cards", CallbackHandler.class, () ->
                    (CallbackHandler<P2CardActionTrigger, P2CardActionTriggerResponse>) pushes::answer);
        });
        return application.run();
    }

    private static int port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
