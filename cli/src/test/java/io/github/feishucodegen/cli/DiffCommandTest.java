package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class DiffCommandTest {
    private static final String PAGE = """
            # Read a job

            ## 请求
            名称 | 值
            ---|---
            HTTP URL | https://open.feishu.cn/open-apis/hire/v1/jobs/:job_id
            HTTP Method | GET

            ### 路径参数

            名称 | 类型 | 描述
            --- | --- | ---
            job_id | string | Which job

            ### 查询参数

            名称 | 类型 | 必填 | 描述
            --- | --- | --- | ---
            locale | string | 否 | Which language

            ## 响应

            ### 响应体

            名称 | 类型 | 描述
            --- | --- | ---
            code | int | 错误码，非 0 表示失败
            msg | string | 错误描述
            """;

    @TempDir
    Path dir;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String old;
    private String same;
    private String required;

    @BeforeEach
    void writePages() throws IOException {
        old = folder("old", PAGE);
        same = folder("same", PAGE.replace("# Read a job", "#  Read  a  job"));
        required = folder("required", PAGE.replace("locale | string | 否", "locale | string | 是"));
    }

    private String folder(String name, String page) throws IOException {
        Path folder = Files.createDirectories(dir.resolve(name));
        Files.writeString(folder.resolve("job.md"), page);
        return folder.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--path=docs", "--per=date"})
    void anOptionOfTheHistoryNeedsItsBeginning(String option) {
        assertThat(run(old, same, option)).isEqualTo(2);
        assertThat(err.toString()).contains("--path and --per need --since");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "diff";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), Ansi.OFF)
                .execute(all);
    }

    @Test
    void nothingChanged() {
        assertThat(run(old, same)).isZero();
        assertThat(out.toString()).contains("no changes");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "breaking,both,1",
        "risky,both,1",
        "any,both,1",
        "never,both,0",
        "breaking,wire,1",
        "breaking,java,0",
    })
    void theExitCodeIsWhatWasAskedFor(String failOn, String contract, int exit) {
        assertThat(run(old, required, "--fail-on", failOn, "--contract", contract))
                .isEqualTo(exit);
        assertThat(out.toString()).contains("[parameter-became-required");
    }

    @Test
    void whatIsAcceptedDoesNotFail() throws IOException {
        run(old, required);
        String entry = out.toString()
                .lines()
                .filter(line -> line.strip().startsWith("{\"rule\""))
                .findFirst()
                .orElseThrow()
                .strip();
        Path accepted = dir.resolve("accepted.json");
        Files.writeString(
                accepted,
                "{\"format\": 1, \"accepted\": ["
                        + entry.substring(0, entry.length() - 1).replace("…", "agreed") + "]}");

        assertThat(run(old, required, "--accepted", accepted.toString())).isZero();
        assertThat(run(old, same, "--accepted", accepted.toString())).isZero();
        assertThat(out.toString()).contains("Stale: the entry");
    }

    @Test
    void writesManyReportsAtOnce() throws IOException {
        Path folder = dir.resolve("reports");
        assertThat(run(
                        old,
                        required,
                        "--report",
                        "annotations",
                        "--report",
                        "json=" + folder.resolve("diff.json"),
                        "--report",
                        "markdown=" + folder.resolve("diff.md")))
                .isEqualTo(1);
        assertThat(out.toString()).startsWith("::error title=Cause 1::").contains("\n::error file=");
        assertThat(folder.resolve("diff.json")).content().contains("\"parameter-became-required\"");
        assertThat(folder.resolve("diff.md")).content().contains("\n## API changes");
    }

    @Test
    void thePageForBrowsersLinksToBothSides() throws IOException {
        Path report = dir.resolve("reports").resolve("diff.html");
        run(old, required, "--report", "html=" + report);
        assertThat(report).content().contains("href=\"./../old/job.md#L").contains("href=\"./../required/job.md#L");

        run(old, required, "--report", "html=" + report, "--link-new", "https://example.com/blob/main/docs");
        assertThat(report).content().contains("href=\"https://example.com/blob/main/docs/job.md?plain=1#L");
    }

    /** The same change hits other signatures in a client whose names are all by rule. */
    @Test
    void javaIsNamedAsGenerateDoes() throws IOException {
        String page = Files.readString(Path.of("..", "specs", "task", "task_follower-delete.mirror.md"));
        String before = folder("before", page);
        String after = folder("after", page.replaceAll("task_id", "task_guid"));
        run(before, after, "--report", "json");
        String official = out.toString();
        out.getBuffer().setLength(0);
        run(before, after, "--report", "json", "--names", "none");
        assertThat(out.toString()).isNotEqualTo(official);
        assertThat(run(before, after, "--names", "no-such-file.json")).isEqualTo(2);
    }

    @Test
    void modelsAreSidesToo() {
        String model = dir.resolve("model.json").toString();
        Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), Ansi.OFF)
                .execute("model", old, "--output", model);
        assertThat(run(model, same)).isZero();
        assertThat(run(model, required)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuch", "nosuch:docs", "--all:docs", "empty", "broken.json"})
    void aSideThatCannotBeReadIsNoFinding(String side) throws IOException {
        Files.createDirectories(dir.resolve("empty"));
        Files.writeString(dir.resolve("broken.json"), "{\"openapi\": \"3.1.0\"}");
        String name = Files.exists(dir.resolve(side)) ? dir.resolve(side).toString() : side;

        assertThat(run("--", old, name)).isEqualTo(3);
        assertThat(run("--", name, old)).isEqualTo(3);
        assertThat(err.toString()).startsWith("error: ").doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileOfAcceptedChangesThatCannotBeReadIsNoFinding() throws IOException {
        Path accepted = dir.resolve("accepted.json");
        assertThat(run(old, required, "--accepted", accepted.toString())).isEqualTo(3);
        Files.writeString(accepted, "nothing");
        assertThat(run(old, required, "--accepted", accepted.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("does not exist").contains("no JSON");
    }

    @Test
    void mistypedCommandsAreUsage() {
        assertThat(run(old)).isEqualTo(2);
        assertThat(run(old, same, same)).isEqualTo(2);
        assertThat(run(old, same, "--fail-on", "sometimes")).isEqualTo(2);
        assertThat(run(old, same, "--contract", "handshake")).isEqualTo(2);
        assertThat(run(old, same, "--report", "pdf")).isEqualTo(2);
        assertThat(run(old, same, "--report", "json=")).isEqualTo(2);
        assertThat(run("--explain", "no-such-rule")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no rule 'no-such-rule'");
    }

    @Test
    void explainsRules() {
        assertThat(run("--explain", "request-value-removed")).isZero();
        assertThat(out.toString())
                .contains("On the wire: breaking")
                .contains("The opposite change: request-value-added");
        assertThat(run("--explain", "all")).isZero();
        assertThat(out.toString().lines()).hasSizeGreaterThan(100);
    }
}
