package io.github.feishucodegen.spring.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.testing.FakeEvent;
import io.github.feishucodegen.client.testing.FakePlatform;
import io.github.feishucodegen.feishu.EventDispatcher;
import io.github.feishucodegen.fixture.GuideSnippets;
import io.github.feishucodegen.spring.FeishuClientCustomizer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** docs/spring-boot.md shows the application of this package, which runs. */
class GuideTest {
    private static final Path CODE = Path.of("src", "test", "java", "io", "github", "feishucodegen", "spring", "guide");

    @Test
    void showsTheCodeThatRuns() throws IOException {
        assertThat(GuideSnippets.shown(Path.of("..", "docs", "spring-boot.md")))
                .hasSize(5)
                .containsExactlyInAnyOrderElementsOf(GuideSnippets.run(CODE));
    }

    @Test
    void theBotReplies() {
        FakePlatform platform = new FakePlatform()
                .eventSecrets("token", "key")
                .answer("POST", "/open-apis/im/v1/messages", "{\"code\":0}");
        FeishuClientCustomizer transport = builder -> builder.transport(platform);
        SpringApplicationBuilder bot = new SpringApplicationBuilder(Bot.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("transport", transport));
        try (ConfigurableApplicationContext context = bot.run(
                "--feishu.app-id=cli_a",
                "--feishu.app-secret=secret",
                "--feishu.events.mode=none",
                "--feishu.events.verification-token=token",
                "--feishu.events.encrypt-key=key",
                "--spring.main.banner-mode=off")) {
            EventDispatcher dispatcher = context.getBean(EventDispatcher.class);

            platform.push(dispatcher, FakeEvent.of("im.message.receive_v1", "{\"message\":{\"chat_id\":\"oc_1\"}}"));
            byte[] answer = platform.push(dispatcher, FakeEvent.of("card.action.trigger", "{}"))
                    .getBody();

            assertThat(platform.calls().get(0).json().path("receive_id").asText())
                    .isEqualTo("oc_1");
            assertThat(new String(answer)).contains("done");
        }
    }
}
