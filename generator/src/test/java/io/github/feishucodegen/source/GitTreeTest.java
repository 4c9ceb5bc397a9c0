package io.github.feishucodegen.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitTreeTest {
    @TempDir
    Path repository;

    @BeforeEach
    void commitTwice() throws Exception {
        git("init", "-q");
        write("docs/one.md", "one");
        write("docs/deep/two page.md", "二");
        write("docs/deep/three.txt", "no page");
        write("other.md", "elsewhere");
        Files.createSymbolicLink(repository.resolve("docs/link.md"), Path.of("one.md"));
        commit("first");
        git("tag", "first");
        write("docs/one.md", "changed");
        commit("second");
    }

    @Test
    void readsTheFilesOfACommit() {
        GitTree tree = GitTree.of(repository, "first", "docs");
        assertThat(tree.isFolder()).isTrue();
        assertThat(tree.names()).containsExactly("deep/three.txt", "deep/two page.md", "one.md");
        try (GitTree.Files files = tree.open()) {
            assertThat(files.read("one.md")).asString(StandardCharsets.UTF_8).isEqualTo("one");
            assertThat(files.read("deep/two page.md"))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("二");
            assertThatThrownBy(() -> files.read("../other.md")).isInstanceOf(GitException.class);
        }
    }

    @Test
    void pagesAreNamedAsTheyAreInAFolder() {
        assertThat(pages("docs/", List.of("deep/**"))).containsExactly(new Page("one.md", "changed"));
        assertThat(pages("", List.of()))
                .extracting(Page::name)
                .containsExactly("docs/deep/two page.md", "docs/one.md", "other.md");
        assertThat(pages("docs/one.md", List.of())).containsExactly(new Page("one.md", "changed"));
        GitTree docs = GitTree.of(repository, "HEAD", "docs");
        assertThat(Pages.find(docs, List.of("nothing"), List.of()).diagnostics())
                .anyMatch(Pages::isFaultOfSource);
    }

    private List<Page> pages(String path, List<String> excludes) {
        return Pages.find(GitTree.of(repository, "HEAD", path), List.of(), excludes).value().stream()
                .map(source -> source.read().value().orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-h",
                "--output=stolen",
                "--upload-pack=touch stolen",
                "--exec-path=.",
                "first\n--all",
                "nosuch",
                "first..HEAD",
                "HEAD:docs"
            })
    void refusesWhatIsNoRef(String ref) {
        assertThatThrownBy(() -> GitTree.of(repository, ref, "docs")).isInstanceOf(GitException.class);
        assertThat(repository.resolve("stolen")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "--all", "--output=stolen", "--end-of-options"})
    void handsNothingToGitThatBeginsLikeAnOption(String ref) {
        assertThatThrownBy(() -> GitTree.of(repository, ref, "docs"))
                .isInstanceOf(GitException.class)
                .hasMessage("'" + ref + "' is not a Git ref");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuch", "--help", ":(glob)**", "docs/../../x", "docs\0x"})
    void refusesWhatIsNoPath(String path) {
        assertThatThrownBy(() -> GitTree.of(repository, "HEAD", path)).isInstanceOf(GitException.class);
    }

    @Test
    void saysThatThereIsNoRepository(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> GitTree.of(elsewhere, "HEAD", ""))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("git");
    }

    private void write(String name, String text) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        git("-c", "user.name=Tester", "-c", "user.email=tester@example.com", "commit", "-q", "-m", message);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(repository.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            Assumptions.abort("there is no git: " + e.getMessage());
            return;
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(out).isZero();
    }
}
