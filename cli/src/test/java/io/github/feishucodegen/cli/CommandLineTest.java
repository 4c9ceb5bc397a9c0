package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.TableFinding;
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

class CommandLineTest {
    private static final String JOB_PAGE = """
            ---
            title: "Read a job"
            source_url: https://open.feishu.cn/document/hire-v1/job/get
            ---

            # Read a job

            What is known about a job.

            ## 请求
            名称 | 值
            ---|---
            HTTP URL | https://open.feishu.cn/open-apis/hire/v1/jobs/:job_id
            HTTP Method | GET

            ### 请求头

            名称 | 类型 | 必填 | 描述
            --- | --- | --- | ---
            Authorization | string | 是 | `tenant_access_token`

            ### 路径参数

            名称 | 类型 | 描述
            --- | --- | ---
            job_id | string | Which job

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
    private Path pages;
    private Path output;

    @BeforeEach
    void writePages() throws IOException {
        pages = Files.createDirectory(dir.resolve("pages"));
        output = dir.resolve("out");
        Files.writeString(pages.resolve("job-get.md"), JOB_PAGE);
        Files.writeString(pages.resolve("guide.md"), "# How to begin\n\nRead the other page.\n");
    }

    @Test
    void generatesJava() {
        assertThat(run("generate", pages.toString(), "--output", output.toString()))
                .isZero();

        assertThat(output.resolve("io/github/feishucodegen/feishu")).isDirectory();
        assertThat(out.toString().lines().toList())
                .first()
                .isEqualTo("Read 2 pages: 1 operation, 0 events, 1 guide, 0 unreadable.");
        assertThat(out.toString()).contains(", 0 unchanged, 0 deleted in " + output + ".");
    }

    @Test
    void generatesIntoAnotherPackage() {
        assertThat(run(
                        "generate",
                        pages.toString(),
                        "--output",
                        output.toString(),
                        "--base-package",
                        "com.example.feishu"))
                .isZero();

        assertThat(output.resolve("com/example/feishu")).isDirectory();
        assertThat(output.resolve("io")).doesNotExist();
    }

    @Test
    void generatesTestsAndSamplesWhereTheyAreAskedFor() {
        Path samples = dir.resolve("samples");
        String folder = "io/github/feishucodegen/feishu/service/hire/v1/";

        assertThat(run("generate", pages.toString(), "--output", output.toString(), "--samples=" + samples, "--tests"))
                .isZero();

        Path tests = output.resolveSibling(output.getFileName() + "-tests");
        assertThat(tests.resolve("java/" + folder + "examples")).isDirectory();
        assertThat(tests.resolve("resources/" + folder + "examples")).isDirectory();
        assertThat(samples.resolve(folder + "samples")).isDirectory();
    }

    @Test
    void clientAndTestsNeedFoldersOfTheirOwn() {
        assertThat(run("generate", pages.toString(), "--output", output.toString(), "--tests=" + output))
                .isEqualTo(2);

        assertThat(err.toString()).contains("folders of their own");
        assertThat(output).doesNotExist();
    }

    @Test
    void writesTheModelAndOpenApi() {
        Path model = dir.resolve("model.json");

        assertThat(run("model", pages.toString(), "--output", model.toString())).isZero();
        assertThat(run("openapi", pages.toString(), "--output", output.toString()))
                .isZero();

        assertThat(model).isRegularFile();
        assertThat(output.resolve("hire.json")).isRegularFile();
    }

    @Test
    void selectsPagesByName() {
        run("model", pages.toString(), "--exclude", "guide.md", "--output", output.toString());
        assertThat(out.toString()).contains("Read 1 page: 1 operation,");

        run("model", pages.toString(), "--include", "g*.md", "--include", "x/**", "--output", output.toString());
        assertThat(out.toString()).contains("Read 1 page: 0 operations,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "model", "openapi"})
    void errorsInPagesAreFindingsAndNothingIsWritten(String command) throws IOException {
        breakAPage();

        assertThat(run(command, pages.toString(), "--output", output.toString()))
                .isEqualTo(1);

        assertThat(output).doesNotExist();
        assertThat(err.toString()).contains("error: broken.md:2: ");
        assertThat(out.toString())
                .contains("1 unreadable.")
                .contains("Wrote nothing to " + output + ", because of 1 error.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "model", "openapi"})
    void keepsGoingButStillTellsOfFindings(String command) throws IOException {
        breakAPage();

        assertThat(run(command, "--keep-going", pages.toString(), "--output", output.toString()))
                .isEqualTo(1);

        assertThat(output).exists();
        assertThat(err.toString()).contains("error: broken.md:2: ");
    }

    @Test
    void aFileOfSomebodyElseIsNotOverwritten() throws IOException {
        run("openapi", pages.toString(), "--output", output.toString());
        Files.writeString(output.resolve("hire.json"), "mine");

        assertThat(run("openapi", pages.toString(), "--output", output.toString()))
                .isEqualTo(2);

        assertThat(err.toString()).contains("error: nothing was written").contains("hire.json");
        assertThat(output.resolve("hire.json")).hasContent("mine");
    }

    @Test
    void missingPagesAreAFaultOfTheCaller() {
        assertThat(run("generate", dir.resolve("pgaes").toString(), "--output", output.toString(), "--keep-going"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("pgaes:1: the source of pages does not exist");

        assertThat(run("generate", pages.toString(), "--include", "hier/**", "--output", output.toString()))
                .isEqualTo(2);
        assertThat(output).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                              | command is missing     | Try: feishu-codegen help",
                "generat                                         | no command 'generat'   | Did you mean",
                "generate pages --output x --quiet --verbose     | mutually exclusive     | Try: feishu-codegen help generate",
                "generate                                        | PAGES                  | Try: feishu-codegen help generate",
                "generate pages                                  | --output               | Try: feishu-codegen help generate",
                "generate pages --output x --base-package a-b    | name of a Java package | Try: feishu-codegen help generate",
                "model pages --output x --base-package a         | --base-package         | feishu-codegen",
                "openapi --output x                              | PAGES                  | Try: feishu-codegen help openapi",
                "lint                                            | PAGES                  | Try: feishu-codegen help lint",
                "lint pages --format xml                         | text, json, sarif      | Try: feishu-codegen help lint",
                "lint pages --rule no-such-rule                  | 'no-such-rule'         | Try: feishu-codegen help lint",
                "lint pages --skip-rule no-such-rule             | duplicate-row          | Try: feishu-codegen help lint",
            })
    void mistypedCommandsAreExplained(String line, String fault, String advice) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ");

        assertThat(run(args)).isEqualTo(2);

        assertThat(err.toString()).contains(fault).contains(advice);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void quietPrintsErrorsOnly() throws IOException {
        assertThat(run("generate", pages.toString(), "--output", output.toString(), "--quiet"))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();

        breakAPage();
        assertThat(run("generate", pages.toString(), "--output", output.toString(), "--quiet"))
                .isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("error: ").doesNotContain("warning: ");
    }

    @Test
    void theModelCanGoToStandardOutput() {
        assertThat(run("model", pages.toString(), "--output", "-")).isZero();

        assertThat(out.toString())
                .startsWith("{")
                .contains("/open-apis/hire/v1/jobs")
                .endsWith("}\n");
        assertThat(err.toString()).contains("Read 2 pages", "in standard output.");
        assertThat(Path.of("-")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "HOME", "HOME/.."})
    void theRootAndTheHomeFolderAreNoOutput(String folder) {
        String output = folder.replace("HOME", System.getProperty("user.home"));

        assertThat(run("generate", pages.toString(), "--output", output)).isEqualTo(2);

        assertThat(err.toString()).contains("name a folder for the output only");
        assertThat(Path.of(output, "io", "github", "feishucodegen")).doesNotExist();
    }

    @Test
    void helpTeaches() {
        assertThat(run("help", "generate")).isZero();

        assertThat(out.toString())
                .contains("Examples:", "--include 'hire/**'", "Exit codes:", "--base-package", "manifest");
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("generate", "model", "openapi", "lint", "help");
    }

    @Test
    void lintExplainsFindings() {
        assertThat(run("lint", "--explain", "duplicate-row")).isZero();
        assertThat(out.toString())
                .isEqualTo("duplicate-row (warning)\n\n" + TableFinding.DUPLICATE_ROW.meaning() + "\n"
                        + TableFinding.DUPLICATE_ROW.remedy() + "\n");
        assertThat(run("lint", "--explain", "all")).isZero();
        assertThat(out.toString()).contains("\njava-name-taken (note): ");
        assertThat(run("lint", "--explain", "duplicate-rows")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no finding 'duplicate-rows'; did you mean 'duplicate-row'?");
    }

    @Test
    void lintHasNothingToSayAboutGoodPages() {
        assertThat(run("lint", pages.toString())).isZero();

        assertThat(out.toString().lines())
                .containsExactly("Read 2 pages: 1 operation, 0 events, 1 guide, 0 unreadable.", "Found nothing wrong.");
    }

    @Test
    void lintTellsPageAndLineAndRule() throws IOException {
        breakAPage();

        assertThat(run("lint", pages.toString())).isEqualTo(1);

        assertThat(out.toString())
                .startsWith("error: broken.md:2: ")
                .contains("[page-not-utf8]", "Found 1 finding of 1 rule on 1 page.");
        assertThat(run("lint", pages.toString(), "--skip-rule", "page-not-utf8"))
                .isZero();
        assertThat(run("lint", pages.toString(), "--rule", "duplicate-row")).isZero();
    }

    @Test
    void lintFailsOnTheSeverityThatIsAskedFor() throws IOException {
        Files.writeString(pages.resolve("blank.md"), "---\ntitle: Nothing\n---\n");

        assertThat(run("lint", pages.toString())).isZero();
        assertThat(out.toString()).contains("warning: blank.md:1: ", "     1  warning  content-empty");
        assertThat(run("lint", pages.toString(), "--fail-on", "warning")).isEqualTo(1);
        assertThat(run("lint", pages.toString(), "--fail-on", "error")).isZero();
    }

    @Test
    void lintReportsForMachinesStandAlone() throws IOException {
        breakAPage();

        assertThat(run("lint", pages.toString(), "--format", "json")).isEqualTo(1);
        assertThat(out.toString()).startsWith("{").endsWith("}\n");

        Path report = dir.resolve("reports/lint.sarif");
        assertThat(run("lint", pages.toString(), "--format", "sarif", "--output", report.toString()))
                .isEqualTo(1);
        assertThat(report).content().contains("\"version\" : \"2.1.0\"", "page-not-utf8");
        assertThat(out.toString()).contains("written to " + report);
    }

    @Test
    void lintWithoutPagesIsAFaultOfTheCaller() {
        assertThat(run("lint", dir.resolve("pgaes").toString())).isEqualTo(2);

        assertThat(err.toString()).contains("pgaes:1: the source of pages does not exist");
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isZero();

        assertThat(out.toString().strip()).matches("feishu-codegen \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void coloursAreForTerminals() throws IOException {
        breakAPage();
        String[] args = {"model", pages.toString(), "--output", output.toString()};

        run(args);
        assertThat(err.toString()).doesNotContain("\u001B").doesNotContain("\r");

        err.getBuffer().setLength(0);
        Main.commandLine(new PrintWriter(out), new PrintWriter(err, true), Ansi.ON)
                .execute(args);
        assertThat(err.toString()).contains("\u001B[31merror: ");
    }

    private void breakAPage() throws IOException {
        Files.write(pages.resolve("broken.md"), new byte[] {'#', '\n', (byte) 0xC0});
    }

    private int run(String... args) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), Ansi.OFF)
                .execute(args);
    }
}
