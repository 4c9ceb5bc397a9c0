package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archives that people install: unpacked, and run by the script for shells. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {
    private static final String ARCHIVE = System.getProperty("distribution");
    private static final String VERSION = System.getProperty("version");
    private static final Path SPECS = Path.of("../specs").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private Shell shell;
    private Path home;

    @BeforeEach
    void unpack() throws Exception {
        shell = new Shell(folder);
        home = folder.resolve("feishu-codegen-" + VERSION);
        shell.out("tar", "-xzf", ARCHIVE + ".tar.gz");
    }

    @Test
    void itRunsThroughALinkOnThePath() throws Exception {
        Path link = Files.createSymbolicLink(
                folder.resolve("codegen"), Path.of("feishu-codegen-" + VERSION, "bin", "feishu-codegen"));

        assertThat(shell.out(link.toString(), "--version")).isEqualTo("feishu-codegen " + VERSION);
    }

    @Test
    void itGeneratesAClient() throws Exception {
        Path output = folder.resolve("client");

        Shell.Ended ended = shell.run(
                home.resolve("bin/feishu-codegen").toString(),
                "generate",
                SPECS.resolve("im").toString(),
                "--output",
                output.toString());

        assertThat(ended.exit()).as(ended.output()).isZero();
        try (Stream<Path> files = Files.walk(output)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("Client.java", "CreateMessageReq.java");
        }
    }

    @Test
    void eachCommandHasAManualPageWithItsOptions() throws Exception {
        Path pages = home.resolve("share/man/man1");
        assertThat(names(pages)).contains("feishu-codegen.1", "feishu-codegen-names-lock.1", "feishu-codegen-pull.1");
        assertThat(Files.readString(pages.resolve("feishu-codegen-generate.1")))
                .startsWith(".TH \"FEISHU\\-CODEGEN\\-GENERATE\" 1 \"\" \"feishu\\-codegen "
                        + VERSION.replace("-", "\\-") + "\"")
                .contains(".SH SYNOPSIS", "\\-\\-base\\-package");
        if (Shell.has("man")) {
            for (String page : names(pages)) {
                String warnings = shell.out(
                        "man",
                        "--warnings",
                        "-l",
                        "-E",
                        "UTF-8",
                        "-T",
                        "utf8",
                        pages.resolve(page).toString());
                assertThat(warnings).as(page).doesNotContain("warning:");
            }
        }
    }

    @Test
    void shellsCompleteCommands() throws Exception {
        assumeTrue(Shell.has("bash"));
        String script = ". " + home.resolve("share/completion/feishu-codegen.bash")
                + "; COMP_WORDS=(feishu-codegen ge); COMP_CWORD=1; _complete_feishu-codegen; echo \"${COMPREPLY[@]}\"";

        assertThat(shell.out("bash", "-c", script)).isEqualTo("generate");
    }

    @Test
    void bothArchivesHaveTheSameFilesAndTheInstantOfTheBuild() throws Exception {
        List<String> zipped;
        try (ZipFile zip = new ZipFile(ARCHIVE + ".zip")) {
            zipped = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName())
                    .sorted()
                    .toList();
            assertThat(zip.stream().map(entry -> entry.getTimeLocal().toString()))
                    .containsOnly("2026-01-01T00:00");
            String bat = new String(
                    zip.getInputStream(zip.getEntry(home.getFileName() + "/bin/feishu-codegen.bat"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(bat).contains("\r\n").contains("lib\\feishu-codegen.jar");
        }
        assertThat(zipped).isEqualTo(files());
        assertThat(files())
                .allSatisfy(file -> assertThat(
                                Files.getLastModifiedTime(folder.resolve(file)).toInstant())
                        .hasToString("2026-01-01T00:00:00Z"));
    }

    /** No engine is needed to see that the image would have the archive of this build, and a script that is there. */
    @Test
    void theContainerFileNamesTheArchive() throws Exception {
        String file = Files.readString(Path.of("..", "Containerfile"));

        assertThat(file).contains("ARG VERSION=" + VERSION + "\n");
        Matcher added = Pattern.compile("ADD (\\S+) /opt/").matcher(file.replace("${VERSION}", VERSION));
        assertThat(added.find()).isTrue();
        assertThat(Path.of("..", added.group(1))).exists();
        assertThat(file.replace("${VERSION}", VERSION))
                .contains("ln -s /opt/" + home.getFileName() + "/bin/feishu-codegen ");
        assertThat(home.resolve("bin/feishu-codegen")).isExecutable();
    }

    private static TreeSet<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            TreeSet<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
