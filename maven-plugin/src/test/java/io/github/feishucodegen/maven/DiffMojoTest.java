package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffMojoTest {
    private static final String SIDES = "<before>old</before><after>new</after>";
    private static final String PAGE = """
            # Read a job

            ## 请求
            名称 | 值
            ---|---
            HTTP URL | https://open.feishu.cn/open-apis/hire/v1/jobs
            HTTP Method | GET

            ### 查询参数

            名称 | 类型 | 必填 | 描述
            --- | --- | --- | ---
            locale | string | 否 | Which language
            """;

    @TempDir
    Path dir;

    private ConfiguredBuild build;

    @BeforeEach
    void writePages() throws IOException {
        build = new ConfiguredBuild(dir);
        Files.createDirectories(dir.resolve("old"));
        Files.createDirectories(dir.resolve("new"));
        Files.writeString(dir.resolve("old/job.md"), PAGE);
        for (String side : List.of("old", "new")) {
            Files.writeString(dir.resolve(side + "/talent.md"), PAGE.replace("jobs", "talents"));
        }
        Files.writeString(dir.resolve("new/job.md"), PAGE.replace("string | 否", "string | 是"));
    }

    @Test
    void breakingChangesFailTheBuildAfterTheReportsAreWritten() {
        assertThatThrownBy(
                        () -> build.diff(
                                SIDES
                                        + "<reports><report>html=target/diff.html</report><report>json=target/diff.json</report></reports>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 change of the documentation");
        assertThat(dir.resolve("target/diff.html")).content().contains("href=\"./../old/job.md#L");
        assertThat(dir.resolve("target/diff.json")).content().contains("parameter-became-required");
        assertThat(build.infos()).anyMatch(line -> line.contains("[wire: breaking, Java: "));
    }

    @Test
    void failsOnWhatItIsAskedToAndOnNothingElse() throws Exception {
        build.diff(SIDES + "<failOn>never</failOn>");
        build.diff(SIDES + "<contract>java</contract>");
        build.diff(SIDES + "<names>none</names><excludes><exclude>job.md</exclude></excludes><failOn>any</failOn>");
        build.diff("<before>old</before><after>old</after><failOn>any</failOn>");
        build.diff(SIDES + "<failOn>any</failOn><skip>true</skip>");
    }

    @Test
    void whatIsMistypedIsSaid() {
        assertThatThrownBy(() -> build.diff(SIDES + "<failOn>sometimes</failOn>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("failOn");
        assertThatThrownBy(() -> build.diff(SIDES + "<reports><report>pdf=diff.pdf</report></reports>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("no format 'pdf'");
        assertThatThrownBy(() -> build.diff(SIDES + "<reports><report>html</report></reports>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("reports");
        assertThatThrownBy(() -> build.diff("<before>nowhere</before><after>new</after>"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void theHistoryOfAFolderIsAChangelog() throws Exception {
        git("init", "-q");
        Path pages = Files.createDirectories(dir.resolve("docs"));
        Files.writeString(pages.resolve("job.md"), PAGE);
        git("add", "docs");
        git("commit", "-q", "-m", "first");
        git("tag", "v1");
        Files.writeString(pages.resolve("job.md"), PAGE.replace("string | 否", "string | 是"));
        git("commit", "-q", "-a", "-m", "second");
        git("tag", "v2");

        String history = "<since>v1</since><path>docs</path><per>tag</per>";
        build.diff(history
                + "<reports><report>markdown=target/log.md</report><report>html=target/log.html</report></reports>");
        assertThat(dir.resolve("target/log.md")).content().contains("## v2 (", "became required");
        assertThat(dir.resolve("target/log.html")).content().contains("<h2>v2 (");
        build.diff(history);
        assertThat(build.infos()).anyMatch(line -> line.startsWith("## v2 ("));
    }

    @Test
    void theHistoryAndTheTwoSidesAreKeptApart() {
        assertRefused(SIDES + "<path>docs</path>", "path and per need the parameter since");
        assertRefused(SIDES + "<per>tag</per>", "path and per need the parameter since");
        assertRefused(SIDES + "<since>v1</since>", "either the parameter before or the parameter since");
        assertRefused("<after>new</after>", "parameter before");
        assertRefused("<since>v1</since><per>week</per>", "parameter per");
        assertRefused(
                "<since>v1</since><reports><report>json=x.json</report></reports>", "reports are markdown or html");
    }

    private void assertRefused(String configuration, String words) {
        assertThatThrownBy(() -> build.diff(configuration))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(words);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("git", "-C", dir.toString(), "-c", "user.name=Test", "-c", "user.email=test@example.com"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }
}
