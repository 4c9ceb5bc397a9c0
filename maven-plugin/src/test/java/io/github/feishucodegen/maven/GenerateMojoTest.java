package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {
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

    private ConfiguredBuild build;
    private Path output;

    @BeforeEach
    void writePages() throws IOException {
        build = new ConfiguredBuild(dir);
        output = dir.resolve("target/generated-sources/feishu");
        Path pages = Files.createDirectories(dir.resolve("src/main/feishu/hire"));
        Files.writeString(pages.resolve("job-get.md"), JOB_PAGE);
        Files.writeString(pages.resolve("guide.md"), "# How to begin\n\nRead the other page.\n");
    }

    @Test
    void generatesFromTheUsualFolderIntoTheUsualFolder() throws Exception {
        build.run("");

        assertThat(output.resolve("io/github/feishucodegen/feishu")).isDirectory();
        assertThat(build.sourceRoots()).contains(output.toString());
        assertThat(build.infos())
                .singleElement()
                .asString()
                .startsWith("Read 2 pages: 1 operation, 0 events, 1 guide, 0 unreadable; wrote ")
                .endsWith(", 0 unchanged, 0 deleted in target/generated-sources/feishu");
    }

    @Test
    void writesNothingTheSecondTime() throws Exception {
        build.run("");
        build.run("");

        assertThat(build.infos().get(1)).contains("; wrote 0 files, ").doesNotContain(" 0 unchanged");
    }

    @Test
    void takesOtherFoldersPackagesAndPages() throws Exception {
        build.run("""
                <pages><page>src/main/feishu/hire</page></pages>
                <outputDirectory>gen</outputDirectory>
                <basePackage>com.example.feishu</basePackage>
                <includes><include>*.md</include></includes>
                <excludes><exclude>guide.md</exclude></excludes>
                """);

        assertThat(dir.resolve("gen/com/example/feishu")).isDirectory();
        assertThat(build.infos())
                .singleElement()
                .asString()
                .startsWith("Read 1 page: ")
                .endsWith(" in gen");
    }

    @Test
    void skippingStillCompilesWhatWasGenerated() throws Exception {
        build.run("<skip>true</skip>");

        assertThat(output).doesNotExist();
        assertThat(build.sourceRoots()).contains(output.toString());
    }

    @Test
    void errorsInPagesFailTheBuildTogether() throws Exception {
        breakPage("a.md");
        breakPage("b.md");

        assertThatThrownBy(() -> build.run(""))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("2 findings")
                .hasMessageContaining("hire/a.md:2: ")
                .hasMessageContaining("hire/b.md:2: ")
                .hasMessageContaining("-Dfeishu-codegen.keepGoing");
        assertThat(output).doesNotExist();
    }

    @Test
    void keepsGoingWhereItIsAskedTo() throws Exception {
        breakPage("a.md");

        build.run("<keepGoing>true</keepGoing>");

        assertThat(output).isDirectory();
        assertThat(build.warnings()).anyMatch(line -> line.startsWith("hire/a.md:2: "));
    }

    @Test
    void warningsFailTheBuildWhereTheyAreAskedTo() throws Exception {
        Path elsewhere = Files.createDirectory(dir.resolve("elsewhere"));
        Files.createSymbolicLink(dir.resolve("src/main/feishu/more"), elsewhere);

        build.run("");
        assertThat(build.warnings()).anyMatch(line -> line.startsWith("more:1: "));

        assertThatThrownBy(() -> build.run("<failOnWarning>true</failOnWarning>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("failOnWarning")
                .hasMessageContaining("more:1: ");
    }

    @Test
    void missingPagesFailTheBuildAndNameTheParameter() {
        assertThatThrownBy(() -> build.run("<pages><page>docs</page></pages><keepGoing>true</keepGoing>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("/docs:1: ")
                .hasMessageContaining("does not exist")
                .hasMessageContaining("The parameter pages");
    }

    @Test
    void aBadPackageFailsTheBuildAndNamesTheParameter() {
        assertThatThrownBy(() -> build.run("<basePackage>com.example.class</basePackage>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("com.example.class")
                .hasMessageContaining("(parameter basePackage)");
    }

    @Test
    void aFileOfSomebodyElseFailsTheBuild() throws Exception {
        build.run("");
        Path generated = anyFileBelow(output);
        Files.writeString(generated, "// mine");

        assertThatThrownBy(() -> build.run(""))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(generated.getFileName().toString())
                .hasMessageContaining("(parameter outputDirectory)");
        assertThat(generated).hasContent("// mine");
    }

    @Test
    void twoExecutionsDoNotShareAFolder() throws Exception {
        build.run("");

        assertThatThrownBy(() -> build.runAs("second", ""))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("default and second")
                .hasMessageContaining("outputDirectory");
        build.runAs("second", "<outputDirectory>gen</outputDirectory>");
    }

    @Test
    void warnsWhereTheProjectIsCompiledInAnotherEncoding() throws Exception {
        build.run("<sourceEncoding>GBK</sourceEncoding>");

        assertThat(build.warnings()).anyMatch(line -> line.contains("GBK"));
    }

    private void breakPage(String name) throws IOException {
        Files.write(dir.resolve("src/main/feishu/hire").resolve(name), new byte[] {'#', '\n', (byte) 0xC0});
    }

    private static Path anyFileBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
