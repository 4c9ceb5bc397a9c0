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

class FetchMojoTest {
    private static final String ARTIFACT = "<specArtifact>com.example:pages:1</specArtifact>";

    @TempDir
    Path dir;

    private Path artifact;
    private ConfiguredBuild build;

    @BeforeEach
    void writePages() throws IOException {
        artifact = dir.resolve("artifact");
        build = new ConfiguredBuild(dir);
        JobPages.write(artifact.resolve("hire/job-get.md"), JobPages.READ_JOB);
        JobPages.write(artifact.resolve("hire/job-close.md"), JobPages.about("close"));
    }

    @Test
    void pagesAreCopiedIntoTheDefaultFolderOfTheOtherGoals() throws Exception {
        build.fetch(artifact, ARTIFACT);

        assertThat(dir.resolve("src/main/feishu/hire/job-get.md")).hasContent(JobPages.READ_JOB);
        assertThat(build.infos()).last().asString().startsWith("Read 2 pages").endsWith(" in src/main/feishu");
        assertThat(build.warnings()).isEmpty();
    }

    @Test
    void pagesAreFilteredAndCopiedIntoTheGivenFolder() throws Exception {
        String excludes = "<excludes><exclude>**/*-close.md</exclude></excludes>";

        build.fetch(artifact, ARTIFACT + excludes + "<pagesDirectory>docs</pagesDirectory>");

        assertThat(dir.resolve("docs/hire/job-get.md")).exists();
        assertThat(dir.resolve("docs/hire/job-close.md")).doesNotExist();
        assertThat(dir.resolve("src")).doesNotExist();
    }

    @Test
    void theEarlierNameOfTheFolderStillWorksAndWarns() throws Exception {
        build.fetch(artifact, ARTIFACT + "<to>docs</to>");

        assertThat(dir.resolve("docs/hire/job-get.md")).exists();
        assertThat(build.infos()).last().asString().endsWith(" in docs");
        assertThat(build.warnings())
                .singleElement()
                .asString()
                .contains("(feishu-codegen.to) is deprecated", "feishu-codegen.pagesDirectory");
    }

    @Test
    void aFileOfOthersIsNotOverwritten() throws Exception {
        Path page = Files.createDirectories(dir.resolve("docs/hire")).resolve("job-get.md");
        Files.writeString(page, "mine");

        assertThatThrownBy(() -> build.fetch(artifact, ARTIFACT + "<pagesDirectory>docs</pagesDirectory>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("(parameter pagesDirectory)");
        assertThat(page).hasContent("mine");
    }

    @Test
    void withoutAnArtifactThereIsNothingToFetch() {
        assertThatThrownBy(() -> build.fetch(artifact, ""))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("the parameter specArtifact is missing, ");
    }
}
