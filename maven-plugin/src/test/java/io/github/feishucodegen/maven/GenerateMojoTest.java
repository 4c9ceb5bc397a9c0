package io.github.feishucodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {
    @TempDir
    Path dir;

    private ConfiguredBuild build;
    private Path output;

    @BeforeEach
    void writePages() throws IOException {
        build = new ConfiguredBuild(dir);
        output = dir.resolve("target/generated-sources/feishu");
        Path pages = Files.createDirectories(dir.resolve("src/main/feishu/hire"));
        Files.writeString(pages.resolve("job-get.md"), JobPages.READ_JOB);
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
                .hasMessageContaining("Check the parameters pages");
    }

    @Test
    void aBadPackageFailsTheBuildAndNamesTheParameter() {
        assertThatThrownBy(() -> build.run("<basePackage>com.example.class</basePackage>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("com.example.class")
                .hasMessageContaining("(parameter basePackage)");
    }

    @Test
    void anEditedFileIsWrittenAgainAndToldOf() throws Exception {
        build.run("");
        Path generated = anyFileBelow(output);
        String text = Files.readString(generated);
        Files.writeString(generated, "// mine");

        build.run("");

        assertThat(generated).hasContent(text);
        assertThat(build.warnings())
                .singleElement()
                .asString()
                .contains(generated.getFileName() + " had been changed since it was generated");
        assertThat(dir.resolve("target/feishu-codegen/default.md"))
                .content()
                .contains("Edited by hand, and written again: 1");
    }

    @Test
    void aFileOfSomebodyElseFailsTheBuild() throws Exception {
        Path mine = output.resolve("io/github/feishucodegen/feishu/Client.java");
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "// mine");

        assertThatThrownBy(() -> build.run(""))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("Client.java")
                .hasMessageContaining("(parameter outputDirectory)");
        assertThat(mine).hasContent("// mine");
    }

    @Test
    void givesEachProjectASourceRootWhereItIsAskedTo() throws Exception {
        build.run("<layout>per-project</layout>");

        assertThat(build.sourceRoots())
                .containsExactly(
                        output.resolve("client").toString(),
                        output.resolve("hire").toString());
        assertThat(output.resolve("client/io/github/feishucodegen/feishu/Client.java"))
                .isRegularFile();
        assertThat(output.resolve("hire/io/github/feishucodegen/feishu/service/hire/HireService.java"))
                .isRegularFile();

        build.run("");
        assertThat(output.resolve("hire")).doesNotExist();
    }

    @Test
    void parametersThatCannotBeMeantFailTheBuild() {
        assertThatThrownBy(() -> build.run("<layout>flat</layout>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("(parameter layout)");
        assertThatThrownBy(() -> build.run("<release>8</release>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("generated code needs Java 11");
        assertThatThrownBy(() -> build.run("<release>x</release>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("(parameter release)");
    }

    @Test
    void twoExecutionsDoNotShareAFolder() throws Exception {
        build.run("");

        assertThatThrownBy(() -> build.runAs("second", ""))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("the execution default of ")
                .hasMessageContaining("the execution second of ")
                .hasMessageContaining("outputDirectory");
        build.runAs("second", "<outputDirectory>gen</outputDirectory>");
    }

    @Test
    void takesTheNamesOfAFile() throws Exception {
        Files.writeString(dir.resolve("names.json"), """
                {
                  "format": 1,
                  "operations": {
                    "GET /open-apis/hire/v1/jobs/:": "hire.v1.job.obtain"
                  },
                  "versions": {}
                }
                """);

        build.run("<names>names.json</names>");
        assertThat(sources()).anyMatch(name -> name.startsWith("ObtainJobReq"));

        build.run("<names>none</names>");
        assertThat(sources()).noneMatch(name -> name.startsWith("ObtainJobReq"));
    }

    @Test
    void namesThatAreNoNamesFailTheBuildAndNameTheParameter() throws Exception {
        Files.writeString(dir.resolve("names.json"), "[]");

        assertThatThrownBy(() -> build.run("<names>names.json</names>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("names.json")
                .hasMessageContaining("(parameter names)");
        assertThatThrownBy(() -> build.run("<names>missing.json</names>"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("(parameter names)");
    }

    @Test
    void warnsWhereTheProjectIsCompiledInAnotherEncoding() throws Exception {
        build.run("<sourceEncoding>GBK</sourceEncoding>");

        assertThat(build.warnings()).anyMatch(line -> line.contains("GBK"));
    }

    private void breakPage(String name) throws IOException {
        Files.write(dir.resolve("src/main/feishu/hire").resolve(name), new byte[] {'#', '\n', (byte) 0xC0});
    }

    private List<String> sources() throws IOException {
        try (var files = Files.walk(output)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Path anyFileBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
