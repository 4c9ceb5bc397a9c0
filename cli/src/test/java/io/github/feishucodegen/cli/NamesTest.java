package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** Names go from an SDK into a file and from there into a client. */
class NamesTest {
    private static final String PAGE = """
            # Hang a lamp

            ## 请求
            名称 | 值
            ---|---
            HTTP URL | https://open.feishu.cn/open-apis/lamp/v1/lamps
            HTTP Method | POST

            ### 请求体

            名称 | 类型 | 必填 | 描述
            --- | --- | --- | ---
            name | string | 否 | What it is called

            ## 响应

            ### 响应体

            名称 | 类型 | 描述
            --- | --- | ---
            code | int | 错误码，非 0 表示失败
            """;

    private static final String RESOURCE = """
            package sdk.service.lamp.v1.resource;

            import sdk.service.lamp.v1.model.*;

            public class Lamp {
                public HangLampResp hang(HangLampReq req) {
                    return send("POST", "/open-apis/lamp/v1/lamps");
                }
            }
            """;

    private static final String REQUEST = """
            package sdk.service.lamp.v1.model;

            public class HangLampReq {
                @Body
                private Fixture body;
            }
            """;

    private static final String BODY = """
            package sdk.service.lamp.v1.model;

            public class Fixture {
                @SerializedName("watts")
                private Integer watts;
            }
            """;

    @TempDir
    Path dir;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whatIsLearnedIsGenerated() throws IOException {
        Path page = Files.writeString(dir.resolve("lamp.md"), PAGE);
        Path names = dir.resolve("names.json");

        assertThat(run("names", "learn", sdk().toString(), "--output", names.toString()))
                .isZero();
        assertThat(out.toString()).contains("1 operation and ");
        assertThat(generate(page, "with", names.toString())).isZero();
        assertThat(generate(page, "without", "none")).isZero();

        assertThat(text("with", "resource/Lamp.java")).contains("HangLampResp hang(HangLampReq req)");
        assertThat(text("with", "model/HangLampReq.java")).contains("Builder fixture(@Nullable Fixture value)");
        assertThat(text("with", "model/Fixture.java"))
                .contains("Builder name(@Nullable String value)", "Builder watts(@Nullable Number value)");
        assertThat(text("without", "model/CreateLampReq.java"))
                .contains("Builder createLampReqBody(@Nullable CreateLampReqBody value)");
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Path page = Files.writeString(dir.resolve("lamp.md"), PAGE);

        assertThat(generate(page, "out", dir.resolve("missing.json").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("missing.json");
        assertThat(generate(page, "out", page.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("lamp.md", "not JSON");
        assertThat(dir.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderWithoutOperationsIsNoSdk() {
        assertThat(run("names", "learn", dir.toString(), "--output", "names.json"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no operations");
        assertThat(run("names", "learn", dir.resolve("absent").toString(), "--output", "names.json"))
                .isEqualTo(2);
        assertThat(run("names")).isEqualTo(2);
    }

    private Path sdk() throws IOException {
        Path version = dir.resolve("sdk/service/lamp/v1");
        Files.createDirectories(version.resolve("model"));
        Files.createDirectories(version.resolve("resource"));
        Files.writeString(version.resolve("resource/Lamp.java"), RESOURCE);
        Files.writeString(version.resolve("model/HangLampReq.java"), REQUEST);
        Files.writeString(version.resolve("model/Fixture.java"), BODY);
        return dir.resolve("sdk");
    }

    private int generate(Path page, String output, String names) {
        return run(
                "generate",
                page.toString(),
                "--output",
                dir.resolve(output).toString(),
                "--base-package",
                "base",
                "--names",
                names);
    }

    private String text(String output, String file) throws IOException {
        return Files.readString(
                dir.resolve(output).resolve("base/service/lamp/v1").resolve(file));
    }

    private int run(String... args) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), Ansi.OFF)
                .execute(args);
    }
}
