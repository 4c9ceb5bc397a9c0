package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
