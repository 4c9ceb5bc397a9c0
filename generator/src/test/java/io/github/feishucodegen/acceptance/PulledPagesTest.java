package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.portal.HttpPortal;
import io.github.feishucodegen.portal.PortalHost;
import io.github.feishucodegen.pull.Pull;
import io.github.feishucodegen.pull.PullProgress;
import io.github.feishucodegen.pull.PullRequest;
import io.github.feishucodegen.pull.PullResult;
import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPage;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are pulled say what the same pages say in a folder. */
class PulledPagesTest {
    @TempDir
    Path dir;

    @Test
    void theProjectsOwnPagesStayWhatTheyAre() throws Exception {
        pullAndCompare(Corpus.SPECS.folder());
    }

    @Test
    @Tag("corpus")
    void thePlatformsPagesStayWhatTheyAre() throws Exception {
        pullAndCompare(Shared.find("corpus", "native"));
    }

    private void pullAndCompare(Path pages) throws Exception {
        Path folder = dir.resolve("pages");
        try (StandInPortal server = StandInPortal.serving(StoredPages.of(pages))) {
            PullResult result = pull(server, folder);
            assertThat(result.isComplete()).isTrue();
            assertThat(result.changes()).hasSize(server.pages().all().size());

            assertThat(written(folder, "pulled")).isEqualTo(written(plain(server), "plain"));
        }
    }

    private static PullResult pull(StandInPortal server, Path folder) throws InterruptedException {
        HttpPortal portal = HttpPortal.at(PortalHost.parse(server.uri().toString()), Double.POSITIVE_INFINITY, "test");
        return Pull.run(PullRequest.into(folder), portal, PullProgress.NONE);
    }

    /** The pages with the front matter of the corpus, in files with the names that pull gives them. */
    private Path plain(StandInPortal server) throws IOException {
        Path folder = dir.resolve("plain");
        for (StoredPage page : server.pages().all()) {
            Path file = folder.resolve(String.valueOf(page.alias()).substring("/server-docs/".length()) + ".md");
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "---\ntitle: \"" + page.title() + "\"\nfullPath: \"" + page.fullPath() + "\"\nupdateTime: \""
                            + page.updateTime() + "\"\n---\n\n" + page.content().stripLeading());
        }
        return folder;
    }

    /** The OpenAPI documents and the client. Line numbers differ, because the front matter has more lines. */
    private Map<String, String> written(Path pages, String name) throws IOException {
        PageSelection selection = new PageSelection(List.of(pages), List.of(), List.of());
        Path output = dir.resolve(name + "-output");
        Pipeline.over(selection).writeOpenApi(output.resolve("openapi"));
        Pipeline.over(selection).writeJava(new BasePackage(BasePackage.DEFAULT), output.resolve("java"));
        assertThat(output.resolve("openapi")).isNotEmptyDirectory();
        assertThat(output.resolve("java")).isNotEmptyDirectory();
        return texts(output);
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith(".feishu-codegen-manifest"))
                    .toList()) {
                texts.put(
                        folder.relativize(file).toString(),
                        Files.readString(file)
                                .replaceAll("\"line\" ?: ?\\d+", "\"line\":0")
                                .replaceAll("\\.md:\\d+", ".md:0"));
            }
        }
        return texts;
    }
}
