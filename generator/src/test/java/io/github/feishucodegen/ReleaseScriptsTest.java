package io.github.feishucodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that prepare a release, in a small project, and what workflows are made of. */
class ReleaseScriptsTest {
    private static final Path CI = Path.of("..", ".ci");
    private static final Pattern USES = Pattern.compile("uses:\\s*(\\S+)(.*)");

    @TempDir
    private Path project;

    private record Run(int exit, String output) {}

    @BeforeEach
    void makeAProject() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        Files.createDirectories(project.resolve(".ci"));
        Files.createDirectories(project.resolve("docs/target"));
        for (String script : List.of("set-version", "cut-changelog")) {
            Files.copy(CI.resolve(script), project.resolve(".ci").resolve(script));
        }
        write("pom.xml", "<project>\n  <version>1.2.0-SNAPSHOT</version>\n  <version>9</version>\n</project>\n");
        write("docs/page.md", "Version 1.2.0-SNAPSHOT, and 1x2x0-SNAPSHOT.\n");
        write("docs/target/made.md", "1.2.0-SNAPSHOT\n");
        write(
                "CHANGELOG.md",
                "# Changelog\n\n## [Unreleased]\n\n- New in 1.2.0-SNAPSHOT.\n\n## [1.1.0] - 2026-01-01\n");
    }

    @Test
    void aVersionIsSetEverywhereButInTheHistory() throws Exception {
        assertThat(run("set-version", "1.2.0").exit()).isZero();

        assertThat(read("pom.xml")).contains("<version>1.2.0</version>", "<version>9</version>");
        assertThat(read("docs/page.md")).isEqualTo("Version 1.2.0, and 1x2x0-SNAPSHOT.\n");
        assertThat(read("docs/target/made.md")).contains("SNAPSHOT");
        assertThat(read("CHANGELOG.md")).contains("1.2.0-SNAPSHOT");
    }

    @Test
    void whatIsNoVersionIsRefused() throws Exception {
        assertThat(run("set-version", "next").exit()).isEqualTo(2);
        assertThat(read("pom.xml")).contains("1.2.0-SNAPSHOT");
    }

    @Test
    void theChangelogIsCutOnce() throws Exception {
        assertThat(run("cut-changelog", "1.2.0", "2026-12-24").exit()).isZero();

        assertThat(read("CHANGELOG.md"))
                .isEqualTo("# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-12-24\n\n- New in 1.2.0-SNAPSHOT.\n\n"
                        + "## [1.1.0] - 2026-01-01\n");
        assertThat(run("cut-changelog", "1.2.0", "2026-12-24").output()).contains("has 1.2.0 already");
    }

    /** Who can move a tag of an action could run code in a workflow. */
    @Test
    void actionsArePinnedByCommit() throws IOException {
        List<String> others = new ArrayList<>();
        int pinned = 0;
        try (Stream<Path> workflows = Files.list(Path.of("..", ".github", "workflows"))) {
            for (Path workflow : workflows.sorted().toList()) {
                for (MatchResult use :
                        USES.matcher(Files.readString(workflow)).results().toList()) {
                    boolean isPinned = use.group(1).matches("[\\w-]+/[\\w-]+@[0-9a-f]{40}")
                            && use.group(2).strip().matches("# v\\d+\\.\\d+\\.\\d+");
                    pinned += isPinned ? 1 : 0;
                    if (!isPinned) {
                        others.add(workflow.getFileName() + ": " + use.group());
                    }
                }
            }
        }
        assertThat(others).isEmpty();
        assertThat(pinned).isGreaterThan(8);
    }

    /** Projects that copy the examples read versions, not branches. */
    @Test
    void examplesUseActionsByVersion() throws IOException {
        try (Stream<Path> examples = Files.walk(Path.of("..", "docs", "examples"))) {
            for (Path example :
                    examples.filter(file -> file.toString().endsWith(".yml")).toList()) {
                assertThat(USES.matcher(Files.readString(example)).results().map(use -> use.group(1)))
                        .as(example.toString())
                        .allMatch(action -> action.matches("[\\w-]+/[\\w-]+@v\\d+(\\.\\d+)*"));
            }
        }
    }

    /** The table of what is supported names what the workflow runs. */
    @Test
    void theWorkflowRunsWhatIsSupported() throws IOException {
        String workflow = Files.readString(Path.of("..", ".github", "workflows", "build.yml"));
        String page = Files.readString(Path.of("..", "docs", "support.md"));

        assertThat(workflow).contains("java: [17, 21, 25]").contains("'3.8.1'", "'3.9.", "'4.0.0-rc-");
        assertThat(page).contains("| 17, 21, 25 |").contains("| 3.8.1, 3.9, 4.0 (release candidate) |");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(project.resolve(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(project.resolve(name));
    }

    private Run run(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("bash", project.resolve(".ci").resolve(script).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
