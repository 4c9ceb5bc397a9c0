package io.github.feishucodegen.feishu.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kotlin's compiler sees which values can be null: it accepts careful callers and refuses careless ones. */
class KotlinCallersTest {
    private static final String HEAD = """
            import io.github.feishucodegen.client.error.ApiException
            import io.github.feishucodegen.feishu.Client
            import io.github.feishucodegen.feishu.service.im.v1.enums.CreateMessageMsgTypeEnum
            import io.github.feishucodegen.feishu.service.im.v1.model.*

            """;

    private static final String CAREFUL = HEAD + """
            fun send(client: Client, openId: String): String? {
                val body = CreateMessageReqBody.newBuilder().receiveId(openId).msgType("text").content("{}").build()
                val resp = client.im().v1().message().create { it.receiveIdType("open_id").createMessageReqBody(body) }
                return try {
                    resp.orThrow().messageId
                } catch (e: ApiException) {
                    e.advice
                }
            }

            fun sender(message: CreateMessageRespBody): String = message.sender?.id ?: "nobody"

            fun mentioned(message: CreateMessageRespBody): List<String?> =
                message.mentions.orEmpty().map { it.name }

            fun unset(): CreateMessageReqBody = CreateMessageReqBody.newBuilder().uuid(null).build()

            fun kind(message: CreateMessageRespBody): Int = when (message.msgTypeEnum?.known()) {
                CreateMessageMsgTypeEnum.Known.TEXT -> 1
                CreateMessageMsgTypeEnum.Known.UNLISTED, null -> 0
                else -> 2
            }

            fun all(client: Client, chat: String) {
                val req = ListMessageReq.newBuilder().containerIdType("chat").containerId(chat).build()
                for (message in client.im().v1().message().listItems(req)) {
                    println(message.messageId?.length)
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void carefulCallersCompileWithoutAWarning() throws IOException {
        assertThat(compile(CAREFUL, ExitCode.OK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a value that can be null   | fun f(m: CreateMessageRespBody): String = m.messageId | actual 'String?'",
                "a member of such a value   | fun f(m: CreateMessageRespBody): String? = m.sender.id | safe (?.)",
                "data of a response         | fun f(r: CreateMessageResp): String? = r.data.messageId | safe (?.)",
                "a list that can be absent  | fun f(m: CreateMessageRespBody): Int = m.mentions.size | safe (?.)",
                "null for a request         | fun f(c: Client) = c.im().v1().message().create(null as CreateMessageReq?) | CreateMessageReq?",
                "null for a secret          | fun f() = Client.newBuilder(\"cli_a\", null) | null",
                "an enum that can be absent | fun f(m: CreateMessageRespBody) = m.msgTypeEnum.known() | safe (?.)"
            })
    void carelessCallersDoNotCompile(String mistake, String code, String complaint) throws IOException {
        assertThat(compile(HEAD + code, ExitCode.COMPILATION_ERROR)).as(mistake).contains(complaint);
    }

    private String compile(String code, ExitCode expected) throws IOException {
        Path source = Files.writeString(folder.resolve("Callers.kt"), code);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        List<String> arguments = List.of(
                "-Xjspecify-annotations=strict",
                "-Werror",
                "-no-reflect",
                "-no-stdlib",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.resolve("classes").toString(),
                source.toString());
        ExitCode ended = new K2JVMCompiler()
                .exec(new PrintStream(said, true, StandardCharsets.UTF_8), arguments.toArray(new String[0]));
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(ended).as(text).isEqualTo(expected);
        return text;
    }
}
