package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** Nesting goes from pages that state it into a file, and from there into a page that lost it. */
class NestingTest {
    private static final String HEAD = """
            # Hang a lamp

            ## 请求

            | 名称 | 值 |
            | --- | --- |
            | HTTP URL | https://open.feishu.cn/open-apis/lamp/v1/lamps |
            | HTTP Method | POST |

            ### 请求体

            """;

    private static final String TAIL = """

            ## 响应

            ### 响应体

            | 名称 | 类型 | 描述 |
            | --- | --- | --- |
            | `code` | `int` | 错误码，非 0 表示失败 |
            """;

    @TempDir
    Path dir;

    private Path flat;
    private Path file;
    private String out = "";
    private String err = "";

    @BeforeEach
    void writeTheFlatPage() throws IOException {
        flat = dir.resolve("flat.md");
        file = dir.resolve("nesting.txt");
        Files.writeString(flat, HEAD + """
                名称 | 类型 | 必填 | 描述
                --- | --- | --- | ---
                lamp | object | 否 | A
                cord | object | 否 | B
                color | string | 否 | C
                wide | int | 否 | D
                """ + TAIL);
    }

    private Path nested() throws IOException {
        return Files.writeString(dir.resolve("nested.md"), HEAD + """
                | 名称 | 类型 | 必填 | 描述 |
                | --- | --- | --- | --- |
                | `lamp` | `object` | 否 | A |
                | &nbsp;&nbsp;└ `cord` | `object` | 否 | B |
                | &nbsp;&nbsp;&nbsp;&nbsp;└ `color` | `string` | 否 | C |
                | &nbsp;&nbsp;└ `wide` | `int` | 否 | D |
                """ + TAIL);
    }

    @Test
    void knowledgeOfAPageNestsTheRowsOfAnother() throws IOException {
        assertThat(run("nesting", "learn", nested(), "--output", file)).as(err).isZero();
        assertThat(out).contains("Learned the nesting of 2 tables of 1 operation or event, written to " + file);
        assertThat(Files.readString(file))
                .isEqualTo("feishu-codegen nesting 1\n"
                        + "lamp\tPOST /open-apis/lamp/v1/lamps\tbody\t-\tlamp{cord{color} wide}\n"
                        + "lamp\tPOST /open-apis/lamp/v1/lamps\tresponse\t-\tcode\n");

        assertThat(model()).isNotEqualTo(model("--knowledge", file));
        assertThat(model("--knowledge", file, "--no-knowledge")).isEqualTo(model("--knowledge", file));
    }

    @Test
    void addsToAFile() throws IOException {
        String other = "lamp\tlamp.hang_v1\tcontent\t2026-01-01\tevent{hook}\n";
        Files.writeString(file, "feishu-codegen nesting 1\n" + other);

        assertThat(run("nesting", "learn", nested(), "--add", file, "--output", file))
                .as(err)
                .isZero();

        assertThat(Files.readString(file)).contains("lamp{cord{color} wide}").endsWith(other);
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThat(run("nesting")).isEqualTo(ExitCode.USAGE);
        assertThat(run("nesting", "learn", dir.resolve("none"), "--output", file))
                .isEqualTo(ExitCode.USAGE);
        assertThat(file).doesNotExist();

        Files.writeString(file, "something else");
        assertThat(run("openapi", flat, "--knowledge", file, "--output", dir.resolve("o")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("the first line is not 'feishu-codegen nesting 1'");
    }

    private String model(Object... options) throws IOException {
        Path model = dir.resolve("model.json");
        Stream<Object> command = Stream.of("model", flat, "--output", model);
        assertThat(run(Stream.concat(command, Stream.of(options)).toArray()))
                .as(err)
                .isZero();
        return Files.readString(model);
    }

    private int run(Object... arguments) {
        StringWriter printed = new StringWriter();
        StringWriter told = new StringWriter();
        int code = Main.commandLine(new PrintWriter(printed), new PrintWriter(told), Ansi.OFF)
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        out = printed.toString();
        err = told.toString();
        return code;
    }
}
