package io.github.feishucodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script of the gate that checks the subjects of commits. */
class CommitSubjectsTest {
    @TempDir
    private Path folder;

    private Path project;

    private record Run(int exit, String output) {}

    @BeforeEach
    void copyTheScript() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        Path script = Path.of("..", ".ci", "subjects");
        project = folder;
        Files.createDirectory(project.resolve(".ci"));
        Files.copy(script, project.resolve(".ci/subjects"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Add a thing",
                "Bring it",
                "Keep 中文中文中文中文中文中文中文中文中文中文中文中文中文中文中文中文",
                "Add 00000000000000000000000000000000000000000000000000000000000000000000"
            })
    void goodSubjectsPass(String subject) throws Exception {
        assertThat(subjects(subject)).isEqualTo(new Run(0, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Added a thing, Added",
        "Adding a thing, is not in the imperative",
        "add a thing, does not begin with a capital letter",
        "Add a thing., ends with a full stop",
        "Add 000000000000000000000000000000000000000000000000000000000000000000000, has 73 characters"
    })
    void badSubjectsFail(String subject, String fault) throws Exception {
        Run run = subjects(subject);

        assertThat(run.exit()).isOne();
        assertThat(run.output()).contains(fault);
    }

    @Test
    void commitsAfterTheGivenOneAreChecked() throws Exception {
        git("init", "-q");
        commit("added long ago");
        String first = git("rev-parse", "HEAD").output().strip();
        Files.writeString(project.resolve(".ci/subjects-since"), "# Older.\n" + first + "\n");
        commit("Add a thing");
        assertThat(subjects()).isEqualTo(new Run(0, "Checked subjects of commits: 1\n"));

        commit("Added another");

        assertThat(subjects().exit()).isOne();
        assertThat(subjects().output()).contains("\"Added another\"").doesNotContain("long ago");
        git("tag", "v1.0.0");
        commit("Add more");
        assertThat(subjects()).isEqualTo(new Run(0, "Checked subjects of commits: 1\n"));
    }

    @Test
    void aFolderWithoutCommitsIsSkippedVisibly() throws Exception {
        assertThat(subjects())
                .isEqualTo(new Run(0, "Subjects of commits are not checked: this is no checkout of Git.\n"));
    }

    @Test
    void aShallowCheckoutIsSkippedVisibly() throws Exception {
        git("init", "-q");
        commit("added long ago");
        commit("added another");
        git("clone", "-q", "--depth", "1", project.toUri().toString(), "shallow");
        project = Files.move(project.resolve(".ci"), project.resolve("shallow/.ci"))
                .getParent();

        assertThat(subjects()).isEqualTo(new Run(0, "Subjects of commits are not checked: the checkout is shallow.\n"));
    }

    private void commit(String subject) throws Exception {
        git("config", "user.name", "n");
        git("config", "user.email", "e@example.com");
        git("config", "commit.gpgsign", "false");
        Run run = git("commit", "-q", "--allow-empty", "-m", subject);
        assertThat(run).isEqualTo(new Run(0, ""));
    }

    private Run git(String... arguments) throws Exception {
        return run(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList());
    }

    private Run subjects(String... arguments) throws Exception {
        return run(Stream.concat(Stream.of("/bin/bash", ".ci/subjects"), Stream.of(arguments))
                .toList());
    }

    private Run run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        // A hook of Git may run this test.
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
