package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {
    private static final String COMMITTED = "<outputDirectory>src/main/java</outputDirectory>";

    @TempDir
    Path dir;

    private ConfiguredBuild build;
    private Path pages;
    private Path client;

    @BeforeEach
    void commit() throws Exception {
        build = new ConfiguredBuild(dir);
        pages = dir.resolve("src/main/feishu/hire");
        client = dir.resolve("src/main/java/io/github/feishucodegen/feishu");
        JobPages.write(pages.resolve("job-get.md"), JobPages.READ_JOB);
        build.run(COMMITTED);
    }

    @Test
    void passesWhereTheFolderIsAsGenerated() throws Exception {
        Files.writeString(dir.resolve("src/main/java/Mine.java"), "class Mine {}");

        build.check(COMMITTED);

        assertThat(build.infos().get(1))
                .startsWith("Read 1 page: 1 operation, ")
                .endsWith(" files in src/main/java as generated");
    }

    @Test
    void tellsWhichLineDiffersAndWhatMendsIt() throws Exception {
        JobPages.write(pages.resolve("job-get.md"), JobPages.READ_JOB.replace("Which job", "Which task"));

        assertThatThrownBy(() -> build.check(COMMITTED))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching("(?s)[1-9] of \\d+ files in src/main/java would change .*")
                .message()
                .containsPattern(
                        "feishu/service/hire/v1/model/GetJobReq\\.java:\\d+ differs\\R  - .*Which job.*\\R  \\+ .*Which task")
                .contains("\"mvn io.github.feishucodegen:feishu-codegen-maven-plugin:generate@default\"");
    }

    @Test
    void writesNothing() throws Exception {
        Files.delete(client.resolve("Client.java"));

        assertThatThrownBy(() -> build.check(COMMITTED)).hasMessageContaining("/Client.java is missing");

        assertThat(client.resolve("Client.java")).doesNotExist();
    }

    @Test
    void tellsWhichSignaturesComeAndGo() throws Exception {
        JobPages.write(pages.resolve("job-get.md"), JobPages.READ_JOB.replace("job_id | string", "job_id | int"));

        assertThatThrownBy(() -> build.check(COMMITTED))
                .message()
                .contains("Public signatures that change:")
                .containsPattern("- GetJobReq: public .*String getJobId\\(\\)")
                .containsPattern("\\+ GetJobReq: public .*Long getJobId\\(\\)");
    }

    @Test
    void findsWhatWouldNoLongerBeGenerated() throws Exception {
        JobPages.write(pages.resolve("job-close.md"), JobPages.about("close"));
        build.run(COMMITTED);
        Files.delete(pages.resolve("job-close.md"));

        assertThatThrownBy(() -> build.check(COMMITTED))
                .hasMessageContaining("/CloseJobReq.java would no longer be generated");
    }

    @Test
    void findsALostListOfFiles() throws Exception {
        Files.delete(dir.resolve("src/main/java/.feishu-codegen-manifest"));

        assertThatThrownBy(() -> build.check(COMMITTED)).hasMessageContaining(".feishu-codegen-manifest is missing");
    }

    @Test
    void countsWhatItDoesNotList() throws Exception {
        assertThatThrownBy(() -> build.check("<outputDirectory>nowhere</outputDirectory>"))
                .message()
                .contains("and ")
                .containsPattern("and \\d+ more files?\\R")
                .matches(text -> text.lines().count() == 13);
    }

    @Test
    void errorsInPagesFailTheBuild() throws Exception {
        Files.write(pages.resolve("a.md"), new byte[] {'#', '\n', (byte) 0xC0});

        assertThatThrownBy(() -> build.check(COMMITTED))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("nothing was compared")
                .hasMessageContaining("hire/a.md:2: ");
    }

    @Test
    void canBeSkipped() throws Exception {
        build.check("<outputDirectory>nowhere</outputDirectory><skip>true</skip>");

        assertThat(build.infos().get(1)).contains("skipped");
    }
}
