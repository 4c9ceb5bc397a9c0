package io.github.feishucodegen.pull;

import static io.github.feishucodegen.pull.PulledFolder.files;
import static io.github.feishucodegen.pull.PulledFolder.pull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of the machine that pulls. */
class LocalFaultsTest {
    @TempDir
    Path dir;

    private StandInPortal server;
    private StoredPages pages;

    @BeforeEach
    void serve() throws IOException {
        pages = StoredPages.numbered(30);
        server = StandInPortal.serving(pages);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aFolderThatCannotBeWrittenIsFoundBeforeAnythingIsAsked() throws Exception {
        Path folder = Path.of("/proc/feishu-pages");
        Assumptions.assumeTrue(Files.isDirectory(folder.getParent()));

        assertThatThrownBy(() -> pull(server, folder))
                .isInstanceOf(PullException.class)
                .hasMessageContaining("cannot use the folder /proc/feishu-pages: ");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aReadOnlyFolderIsFoundBeforeAnythingIsAsked() throws Exception {
        Path folder = Files.createDirectory(dir.resolve("pages"));
        Assumptions.assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "not for root");

        assertThatThrownBy(() -> pull(server, folder))
                .isInstanceOf(PullException.class)
                .hasMessageContaining("access denied");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aFileInPlaceOfTheFolderStays() throws Exception {
        Path file = Files.writeString(dir.resolve("pages"), "mine");

        assertThatThrownBy(() -> pull(server, file))
                .isInstanceOf(PullException.class)
                .hasMessageContaining("is a file, and a folder is needed");
        assertThat(file).hasContent("mine");
    }

    /** The limit on the size of files is the form of a full disk that a test can make. */
    @Test
    void aFullDiskEndsThePullAndLeavesWholePages() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        Path folder = dir.resolve("pages");
        String large = "# Large\n\n" + "x".repeat(300_000) + "\n";
        pages.change(pages.all().get(25).fullPath(), page -> page.content(large, 1));

        PullProcess process = PullProcess.start(server, folder, "ulimit -f 100; ");
        assertThat(process.await()).isEqualTo(2);
        assertThat(process.output())
                .contains("cannot write im-v1/message/m25.md into " + folder)
                .contains("the next pull goes on from there");

        Path clean = dir.resolve("clean");
        pull(server, clean);
        Map<String, String> whole = files(clean);
        Map<String, String> left = files(folder);
        assertThat(left.keySet().stream().filter(path -> path.endsWith(".md")))
                .hasSizeGreaterThan(10)
                .allSatisfy(path -> assertThat(left.get(path)).isEqualTo(whole.get(path)));
        pull(server, folder);
        assertThat(files(folder)).isEqualTo(whole);
    }
}
