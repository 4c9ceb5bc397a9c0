package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Overlays, selections and the lock of names in a build. */
class CorrectedBuildTest {
    private static final String NOTHING_CHANGED = "Nothing changed since the last build: ";
    private static final String OVERLAY = """
            feishu-overlay: 1
            operations:
              GET /open-apis/hire/v1/jobs/:job_id:
                name: hire.v1.%s.get
            """;

    @TempDir
    Path dir;

    private ConfiguredBuild build;
    private Path pages;
    private Path lock;

    @BeforeEach
    void writePages() throws IOException {
        build = new ConfiguredBuild(dir);
        pages = dir.resolve("src/main/feishu/hire");
        lock = dir.resolve("src/main/feishu/names.lock.json");
        JobPages.write(pages.resolve("job-get.md"), JobPages.READ_JOB);
        JobPages.write(pages.resolve("job-close.md"), JobPages.about("close"));
    }

    @Test
    void anOverlayAmongThePagesIsAnInput() throws Exception {
        build.run("");
        JobPages.write(pages.resolve("job.overlay.yaml"), OVERLAY.formatted("position"));

        build.run("");

        assertThat(lastInfo()).contains("corrected by 1 overlay");
        assertThat(classes()).contains("GetPositionReq.java");
        build.run("");
        assertThat(lastInfo()).startsWith(NOTHING_CHANGED);
        JobPages.write(pages.resolve("job.overlay.yaml"), OVERLAY.formatted("vacancy"));
        build.run("");
        assertThat(classes()).contains("GetVacancyReq.java").doesNotContain("GetPositionReq.java");
    }

    @Test
    void anOverlayElsewhereIsAnInputToo() throws Exception {
        String configuration = "<overlays><overlay>more.yaml</overlay></overlays>";
        JobPages.write(dir.resolve("more.yaml"), OVERLAY.formatted("position"));
        build.run(configuration);
        assertThat(classes()).contains("GetPositionReq.java");

        JobPages.write(dir.resolve("more.yaml"), OVERLAY.formatted("vacancy"));
        build.run(configuration);

        assertThat(classes()).contains("GetVacancyReq.java");
        Files.delete(dir.resolve("more.yaml"));
        assertThatThrownBy(() -> build.run(configuration))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("more.yaml")
                .hasMessageContaining("the overlay does not exist");
    }

    @Test
    void aCorrectionWithoutTargetFailsTheBuild() throws Exception {
        JobPages.write(pages.resolve("job.overlay.yaml"), OVERLAY.replace("GET", "PUT"));

        assertThatThrownBy(() -> build.run(""))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("hire/job.overlay.yaml:3: no page describes PUT /open-apis/hire/v1/jobs/:job_id");
    }

    @Test
    void selectionWritesSomeOperations() throws Exception {
        build.run("<selects><select>hire/v1/*/get</select></selects>");

        assertThat(lastInfo()).contains("; selected 1 operation");
        assertThat(classes()).contains("GetJobReq.java").doesNotContain("CloseJobReq.java");
        build.run("<selects><select>!hire/v1/*/get</select></selects>");
        assertThat(classes()).contains("CloseJobReq.java").doesNotContain("GetJobReq.java");
        assertThatThrownBy(() -> build.run("<selects><select>hire/v2</select></selects>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("'hire/v2' selects no operation: hire has no 'v2'; did you mean 'v1'?")
                .hasMessageContaining("(parameter selects)");
        assertThatThrownBy(() -> build.lint("<selects><select>a/b/c/d/e</select></selects>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("(parameter selects)");
    }

    @Test
    void theLockIsWrittenVerifiedAndKept() throws Exception {
        build.names("");
        assertThat(lastInfo()).startsWith("Read 2 pages: ").endsWith(", in src/main/feishu/names.lock.json");
        build.names("<verify>true</verify>");
        assertThat(lastInfo()).endsWith("all names are as in src/main/feishu/names.lock.json");
        build.run("");
        build.run("");
        assertThat(lastInfo()).startsWith(NOTHING_CHANGED);

        JobPages.write(pages.resolve("a.md"), JobPages.about("archive"));

        assertThatThrownBy(() -> build.names("<verify>true</verify>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("drifted from src/main/feishu/names.lock.json:")
                .hasMessageContaining("not in the lock: * operations: GET /open-apis/hire/v1/jobs/:/archive")
                .hasMessageContaining("feishu-codegen-maven-plugin:names")
                .hasMessageContaining(" -Dfeishu-codegen.updateLock");
        build.run("");
        assertThat(build.warnings()).anyMatch(w -> w.contains("name-lock-behind"));

        build.names("<verify>true</verify><updateLock>true</updateLock>");
        build.names("<verify>true</verify>");
    }

    @Test
    void aLockKeepsTheNamesOfPagesThatCannotBeRead() throws Exception {
        build.names("");
        String locked = Files.readString(lock);
        JobPages.write(
                pages.resolve("job-get.md"),
                JobPages.READ_JOB.replace("名称 | 类型 | 描述\n--- | --- | ---\njob_id", "甲 | 乙 | 丙\n--- | --- | ---\n丁"));

        assertThatThrownBy(() -> build.names(""))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("hire/job-get.md:")
                .hasMessageContaining("-Dfeishu-codegen.keepGoing");
        build.names("<keepGoing>true</keepGoing>");

        assertThat(lastInfo()).contains(" and 0 that are gone");
        assertThat(build.warnings()).anyMatch(warning -> warning.startsWith("hire/job-get.md:"));
        assertThat(lock).hasContent(locked);
    }

    @Test
    void pagesOfAGlobAreAnInput() throws Exception {
        String configuration = "<pages><page>src/main/feishu/**/job-*.md</page></pages>";
        JobPages.write(pages.resolve("guide.md"), "# How to begin\n");
        build.run(configuration);
        assertThat(lastInfo()).startsWith("Read 2 pages: ");
        build.run(configuration);
        assertThat(lastInfo()).startsWith(NOTHING_CHANGED + "2 pages, ");
        JobPages.write(pages.resolve("job-open.md"), JobPages.about("open"));

        build.run(configuration);

        assertThat(lastInfo()).startsWith("Read 3 pages: ");
        assertThatThrownBy(() -> build.run("<pages><page>src/main/feishu/*/jab-*.md</page></pages>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("src/main/feishu/*/jab-*.md:1: the pattern matches no page [source-missing]");
    }

    @Test
    void tombstonesStandWherePagesAreGone() throws Exception {
        build.names("");
        Files.delete(pages.resolve("job-close.md"));
        build.run("");
        assertThat(classes()).doesNotContain("CloseJobReq.java");

        build.run("<tombstones>true</tombstones>");

        assertThat(classes()).contains("CloseJobReq.java");
    }

    @Test
    void aBrokenLockFailsTheBuild() throws Exception {
        JobPages.write(lock, "<<<<<<< HEAD");

        assertThatThrownBy(() -> build.run(""))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("is not a name lock")
                .hasMessageContaining("(parameter lock)");
    }

    private List<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(dir.resolve("target/generated-sources/feishu"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String lastInfo() {
        return build.infos().get(build.infos().size() - 1);
    }
}
