package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The calling example in README.md does what it says. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");

    @Test
    void theCallingExampleRuns() throws Exception {
        String base = GeneratedClient.BASE_PACKAGE;
        String source = "import " + base + ".Client;\n"
                + "import " + base + ".service.im.v1.model.*;\n"
                + "public class ReadmeExample {\n"
                + "public static void main(String[] args) {\n"
                + CodeBlocks.of(README, "java").get(0)
                + "}\n}\n";
        Sample example = new Sample("ReadmeExample", source);

        try (PlatformServer server =
                new PlatformServer(200, "{\"code\":0,\"msg\":\"ok\",\"data\":{\"message_id\":\"om_1\"}}")) {
            assertThat(example.run(Corpus.SPECS.client())).isEqualTo("om_1");
            assertThat(server.calls()).singleElement().satisfies(call -> {
                assertThat(call.target()).isEqualTo("/open-apis/im/v1/messages?receive_id_type=open_id");
                assertThat(call.text())
                        .isEqualTo("{\"receive_id\":\"ou_receiver\",\"msg_type\":\"text\","
                                + "\"content\":\"{\\\"text\\\":\\\"hello\\\"}\"}");
            });
        }
        try (PlatformServer server = new PlatformServer(400, "{\"code\":230001,\"msg\":\"no such user\"}")) {
            assertThat(example.run(Corpus.SPECS.client()))
                    .isEqualTo("230001 no such user, log id " + PlatformServer.LOG_ID);
            assertThat(server.calls()).hasSize(1);
        }
    }
}
