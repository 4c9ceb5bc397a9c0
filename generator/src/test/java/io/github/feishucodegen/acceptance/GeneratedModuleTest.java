package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated client in a named module, which opens nothing, and what one call there loads of it. */
class GeneratedModuleTest {
    private static final Pattern LOADED = Pattern.compile("com\\.example\\.feishu\\.([\\w.$]+) source:");
    private static final Pattern REFLECTION = Pattern.compile(
            "java\\.lang\\.reflect\\.(?!Array;)|Class\\.forName|getDeclared|ServiceLoader|getMethod\\(");

    private static final String MODULE = """
            module com.example.client {
                requires io.github.feishucodegen.client.testing;
            }
            """;

    private static final String MAIN = """
            package com.example.main;

            import com.example.feishu.Client;
            import com.example.feishu.service.im.v1.model.CreateMessageReq;
            import com.example.feishu.service.im.v1.model.CreateMessageReqBody;
            import io.github.feishucodegen.client.testing.FakePlatform;

            public class Main {
                public static void main(String[] args) {
                    FakePlatform platform = new FakePlatform()
                            .answer("POST", "/open-apis/im/v1/messages", "{\\"code\\":0,\\"data\\":{\\"message_id\\":\\"om_1\\"}}");
                    try (Client client = Client.newBuilder("cli_a", "secret").transport(platform).build()) {
                        System.out.println(Main.class.getModule().getName() + " "
                                + client.im().v1().message().create(CreateMessageReq.newBuilder()
                                        .receiveIdType("open_id")
                                        .createMessageReqBody(CreateMessageReqBody.newBuilder()
                                                .receiveId("ou_1")
                                                .msgType("text")
                                                .content("{}")
                                                .build())
                                        .build()).orThrow().getMessageId());
                    }
                }
            }
            """;

    private static final String REFUSED = """
            package com.example.main;

            import com.example.feishu.Client;
            import com.example.feishu.service.im.v1.model.CreateMessageReqBody;
            import io.github.feishucodegen.client.error.ApiException;
            import io.github.feishucodegen.client.testing.FakePlatform;

            public class Refused {
                public static void main(String[] args) {
                    FakePlatform platform = new FakePlatform().answer(
                            "POST", "/open-apis/im/v1/messages", 400, "{\\"code\\":230001,\\"msg\\":\\"no\\"}");
                    try (Client client = Client.newBuilder("cli_a", "secret").transport(platform).build()) {
                        client.im().v1().message().create(r -> r.receiveIdType("open_id")
                                .createMessageReqBody(new CreateMessageReqBody())).requireSuccess();
                    } catch (ApiException e) {
                        System.out.println("explained by " + e.getDescription().length());
                    }
                }
            }
            """;

    private static final String STORING = """
            package com.example.main;

            import com.example.feishu.service.im.v1.enums.CreateMessageMsgTypeEnum;
            import com.example.feishu.service.im.v1.model.Sender;
            import com.fasterxml.jackson.databind.ObjectMapper;
            import java.io.ByteArrayInputStream;
            import java.io.ByteArrayOutputStream;
            import java.io.ObjectInputStream;
            import java.io.ObjectOutputStream;

            public class Storing {
                public static void main(String[] args) throws Exception {
                    ObjectMapper mapper = new ObjectMapper();
                    Sender sender = mapper.readValue("{\\"id\\":\\"ou_1\\",\\"later\\":1}", Sender.class);
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
                        stream.writeObject(sender);
                    }
                    ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
                    System.out.println(mapper.writeValueAsString(stream.readObject())
                            + mapper.readValue("\\"text\\"", CreateMessageMsgTypeEnum.class).equals(CreateMessageMsgTypeEnum.TEXT));
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void oneCallLoadsItsOwnServiceOnly() throws Exception {
        WrittenClient client = WrittenClient.of(Corpus.SPECS.folder(), folder);
        Path sources = folder.resolve("client");
        Files.writeString(sources.resolve("module-info.java"), MODULE);
        Files.createDirectories(sources.resolve("com/example/main"));
        Files.writeString(sources.resolve("com/example/main/Main.java"), MAIN);
        client.compileModule();

        List<String> said = run(client, "Main");

        assertThat(said).contains("com.example.client om_1");
        Set<String> loaded = new TreeSet<>();
        for (String line : said) {
            Matcher of = LOADED.matcher(line);
            if (of.find()) {
                loaded.add(of.group(1));
            }
        }
        assertThat(loaded)
                .contains("Client", "service.im.ImService", "service.im.v1.resource.Message")
                .allMatch(name -> name.startsWith("Client") || name.startsWith("service.im."))
                .noneMatch(name -> name.contains(".v2.") || name.contains("Image"));
    }

    /** The texts are in a folder whose name no package can have. */
    @Test
    void errorCodesAreExplainedThoughNothingIsOpen() throws Exception {
        WrittenClient client = WrittenClient.of(Corpus.SPECS.folder(), folder);
        Path sources = folder.resolve("client");
        Files.writeString(sources.resolve("module-info.java"), MODULE);
        Files.createDirectories(sources.resolve("com/example/main"));
        Files.writeString(sources.resolve("com/example/main/Refused.java"), REFUSED);
        client.compileModule();

        assertThat(run(client, "Refused")).contains("explained by 4");
    }

    /** Jackson and the runtime call public methods of exported classes, and nothing else. */
    @Test
    void modelsOfAnExportedPackageAreStoredAsJson() throws Exception {
        WrittenClient client = WrittenClient.of(Corpus.SPECS.folder(), folder);
        Path sources = folder.resolve("client");
        Files.writeString(
                sources.resolve("module-info.java"),
                MODULE.replace("requires", "requires transitive")
                        .replace(
                                "}",
                                "exports com.example.feishu.service.im.v1.model;"
                                        + " exports com.example.feishu.service.im.v1.enums; }"));
        Files.createDirectories(sources.resolve("com/example/main"));
        Files.writeString(sources.resolve("com/example/main/Storing.java"), STORING);
        client.compileModule();

        assertThat(run(client, "Storing")).contains("{\"id\":\"ou_1\",\"later\":1}true");
    }

    /** So that a native image needs no configuration for them. */
    @Test
    void neitherGeneratedCodeNorTheRuntimeReflects() throws IOException {
        WrittenClient.of(Corpus.SPECS.folder(), folder);
        List<Path> sources = new ArrayList<>(java(folder.resolve("client")));
        sources.addAll(java(Path.of("..", "client-runtime", "src", "main", "java")));
        sources.addAll(java(Path.of("..", "client-testing", "src", "main", "java")));

        assertThat(sources).hasSizeGreaterThan(100);
        for (Path source : sources) {
            assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(REFLECTION);
        }
    }

    private static List<Path> java(Path sources) throws IOException {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> run(WrittenClient client, String main) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load=info:stdout",
                        "--module-path",
                        client.modulePath(),
                        "--module",
                        "com.example.client/com.example.main." + main)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said.lines().toList();
    }
}
