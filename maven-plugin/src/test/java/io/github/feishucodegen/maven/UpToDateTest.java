package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpToDateTest {
    private static final String NOTHING_CHANGED = "Nothing changed since the last build: ";

    @TempDir
    Path dir;

    private ConfiguredBuild build;
    private Path pages;
    private Path output;

    @BeforeEach
    void generate() throws Exception {
        build = new ConfiguredBuild(dir);
        pages = dir.resolve("src/main/feishu/hire");
        output = dir.resolve("target/generated-sources/feishu");
        JobPages.write(pages.resolve("job-get.md"), JobPages.READ_JOB);
        JobPages.write(pages.resolve("job-close.md"), JobPages.about("close"));
        JobPages.write(pages.resolve("guide.md"), "# How to begin\n\nRead the other page.\n");
        build.run("");
    }

    @Test
    void readsAndWritesNothingWhereNothingChanged() throws Exception {
        Map<Path, FileTime> before = times(dir);

        build.run("");

        assertThat(lastInfo())
                .startsWith(NOTHING_CHANGED + "3 pages, ")
                .endsWith(" files in target/generated-sources/feishu");
        assertThat(times(dir)).isEqualTo(before);
        assertThat(build.sourceRoots()).contains(output.toString());
    }

    @Test
    void aPageWithAnotherTimeAndTheSameBytesIsNotRead() throws Exception {
        Path page = pages.resolve("job-get.md");
        Files.setLastModifiedTime(page, FileTime.fromMillis(1_600_000_000_000L));

        build.run("");

        assertThat(lastInfo()).startsWith(NOTHING_CHANGED);
    }

    @Test
    void aPageThatWasJustWrittenIsNotTrustedByItsTime() throws Exception {
        Path page = pages.resolve("job-get.md");
        Files.writeString(page, JobPages.READ_JOB.replace("Which job", "What task"));
        FileTime now = Files.getLastModifiedTime(page);
        build.run("");
        Files.writeString(page, JobPages.READ_JOB);
        Files.setLastModifiedTime(page, now);

        build.run("");

        assertThat(lastInfo()).startsWith("Read 3 pages: ");
    }

    @Test
    void aChangedPageTouchesNoFilesOfOthers() throws Exception {
        Map<Path, FileTime> before = times(output);

        JobPages.write(
                pages.resolve("job-close.md"), JobPages.about("close").replace("Which job", "The job to be closed"));
        build.run("");

        Map<Path, FileTime> after = times(output);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.entrySet().removeAll(before.entrySet());
        assertThat(after.keySet())
                .isNotEmpty()
                .allMatch(file -> file.getFileName().toString().startsWith("CloseJob")
                        || file.getFileName().toString().startsWith(".feishu-codegen"));
    }

    @Test
    void aDeletedPageTakesItsFilesWithIt() throws Exception {
        Files.delete(pages.resolve("job-close.md"));

        build.run("");

        assertThat(lastInfo()).startsWith("Read 2 pages: ").doesNotContain(" 0 deleted");
    }

    @Test
    void aNewPageIsRead() throws Exception {
        JobPages.write(pages.resolve("deep/job-open.md"), JobPages.about("open"));

        build.run("");

        assertThat(lastInfo()).startsWith("Read 4 pages: ");
    }

    @Test
    void anotherConfigurationIsNotTheSameBuild() throws Exception {
        build.run("<basePackage>com.example.feishu</basePackage>");
        assertThat(lastInfo()).startsWith("Read 3 pages: ");

        build.run("<basePackage>com.example.feishu</basePackage><names>none</names>");
        assertThat(lastInfo()).startsWith("Read 3 pages: ");

        build.run("<basePackage>com.example.feishu</basePackage><names>none</names>"
                + "<excludes><exclude>**/guide.md</exclude></excludes>");
        assertThat(lastInfo()).startsWith("Read 2 pages: ");
    }

    @Test
    void otherNamesInTheSameFileAreNotTheSameBuild() throws Exception {
        Path names = dir.resolve("names.json");
        Files.writeString(names, "{\"format\": 1, \"operations\": {}, \"versions\": {}}");
        build.run("<names>names.json</names>");
        Files.writeString(names, "{\"format\": 1, \"operations\": {}, \"versions\": {} }");

        build.run("<names>names.json</names>");

        assertThat(lastInfo()).startsWith("Read 3 pages: ");
    }

    @Test
    void aMissingFileIsWrittenAgain() throws Exception {
        Path file = output.resolve("io/github/feishucodegen/feishu/Client.java");
        Files.delete(file);

        build.run("");

        assertThat(file).isRegularFile();
        assertThat(lastInfo()).contains("; wrote 1 file, ");
    }

    @Test
    void anEditedFileIsNotTakenForGenerated() throws Exception {
        Path file = output.resolve("io/github/feishucodegen/feishu/Client.java");
        Files.writeString(file, "// mine");

        build.run("");

        assertThat(file).content().startsWith("// Generated by feishu-codegen.");
        assertThat(lastInfo()).contains("; wrote 1 file, ");
    }

    @Test
    void whatAKilledRunLeftIsClearedAway() throws Exception {
        Path left = output.resolve(".feishu-codegen-new");
        Files.createDirectory(left);

        build.run("");

        assertThat(left).doesNotExist();
        assertThat(lastInfo()).contains("; wrote 0 files, ");
    }

    @Test
    void aPageWithOtherLineEndsIsTheSamePage() throws Exception {
        Path page = pages.resolve("job-get.md");
        JobPages.write(page, Files.readString(page).replace("\n", "\r\n"));

        build.run("");

        assertThat(lastInfo()).startsWith(NOTHING_CHANGED);
    }

    @Test
    void theReportTellsWhatChanged() throws Exception {
        JobPages.write(pages.resolve("job-get.md"), JobPages.READ_JOB.replace("Which job", "Which task"));
        Files.delete(pages.resolve("job-close.md"));

        build.run("");

        assertThat(dir.resolve("target/feishu-codegen/default.md"))
                .content()
                .contains("- Read: 2 pages: 1 operation, ")
                .contains("Changed pages: 1\n\n    src/main/feishu/hire/job-get.md\n")
                .contains("Gone pages: 1\n\n    src/main/feishu/hire/job-close.md\n")
                .containsPattern("Gone files: \\d+\n\n    io/github/feishucodegen/.*CloseJob")
                .contains("or files that they name: the same.")
                .doesNotContain(dir.toString());
    }

    @Test
    void warningsAreToldAgainAndStillFailTheBuildWhereTheyAreAskedTo() throws Exception {
        Path elsewhere = Files.createDirectory(dir.resolve("elsewhere"));
        Files.createSymbolicLink(pages.resolve("more"), elsewhere);
        build.run("");
        int told = build.warnings().size();

        build.run("");
        assertThat(lastInfo()).startsWith(NOTHING_CHANGED);
        assertThat(build.warnings()).hasSize(2 * told);

        for (int run = 0; run < 2; run++) {
            assertThatThrownBy(() -> build.run("<failOnWarning>true</failOnWarning>"))
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageContaining("hire/more:1: ");
        }
    }

    @Test
    void aDamagedMemoryIsNoMemory() throws Exception {
        Path state = dir.resolve("target/feishu-codegen/default.state");
        String text = Files.readString(state);
        for (String damaged :
                new String[] {"", "rubbish", text.substring(0, text.length() / 2), text.replace("page ", "")}) {
            Files.writeString(state, damaged);

            build.run("");

            assertThat(lastInfo()).startsWith("Read 3 pages: ");
        }
        build.run("");
        assertThat(lastInfo()).startsWith(NOTHING_CHANGED);
    }

    private String lastInfo() {
        return build.infos().get(build.infos().size() - 1);
    }

    private static Map<Path, FileTime> times(Path folder) throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
