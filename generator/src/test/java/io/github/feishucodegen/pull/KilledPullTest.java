package io.github.feishucodegen.pull;

import static io.github.feishucodegen.pull.PulledFolder.files;
import static io.github.feishucodegen.pull.PulledFolder.pull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPage;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pull that is killed leaves whole pages, and the next one ends as if nothing had happened. */
class KilledPullTest {
    private static final String ROOT = StoredPages.SERVER_ROOT + "/reference/im-v1/message/m";

    @TempDir
    Path dir;

    @Test
    void aFewMoments() throws Exception {
        killAt(6);
    }

    /** As many moments as the property {@code kills} says: a hundred before a release. */
    @Test
    @Tag("corpus")
    void manyMoments() throws Exception {
        killAt(Integer.getInteger("kills", 8));
    }

    private void killAt(int moments) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        StoredPages pages = StoredPages.numbered(60);
        try (StandInPortal server = StandInPortal.serving(pages)) {
            Path old = dir.resolve("old");
            pull(server, old);
            edit(pages);
            Path clean = dir.resolve("clean");
            pull(server, clean);
            Map<String, String> before = files(old);
            Map<String, String> after = files(clean);

            server.latency(3);
            int requests = requests(server, copy(old, "counted"));
            Random random = new Random(16);
            int inTheMiddle = 0;
            for (int i = 0; i < moments; i++) {
                Path folder = copy(old, "folder" + i);
                int moment = random.nextInt(requests + 1);
                server.forgetRequests();
                PullProcess process = PullProcess.start(server, folder, "");
                process.awaitStart();
                while (server.requests().size() < moment && process.isAlive()) {
                    Thread.onSpinWait();
                }
                Thread.sleep(random.nextInt(10));
                process.kill();
                inTheMiddle += checkWhole(files(folder), before, after);
                pull(server, folder);
                assertThat(files(folder)).as("after kill %d", i).isEqualTo(after);
            }
            assertThat(inTheMiddle).as("kills that found old and new pages").isPositive();
        }
    }

    /** Changes 30 pages, moves 5, removes 5 and adds 10. */
    private static void edit(StoredPages pages) {
        for (int i = 0; i < 30; i++) {
            String text = "# Changed " + i + "\n\n" + "Text. ".repeat(2000) + "\n";
            pages.change(ROOT + i, page -> page.content(text, page.updateTime() + 1));
        }
        for (int i = 30; i < 35; i++) {
            String alias = "/server-docs/im-v2/message/m" + i;
            pages.change(ROOT + i, page -> page.at(page.fullPath(), alias));
        }
        for (int i = 35; i < 40; i++) {
            pages.remove(ROOT + i);
        }
        for (int i = 100; i < 110; i++) {
            pages.put(new StoredPage("n" + i, ROOT + i, "/server-docs/im-v1/message/m" + i, "T", 5, "# T\n\nNew.\n"));
        }
    }

    private static int requests(StandInPortal server, Path folder) throws Exception {
        server.forgetRequests();
        PullProcess process = PullProcess.start(server, folder, "");
        assertThat(process.await()).as(process.output()).isZero();
        return server.requests().size();
    }

    /** 1 if the folder has old and new pages. */
    private static int checkWhole(Map<String, String> found, Map<String, String> before, Map<String, String> after) {
        boolean anyOld = false;
        boolean anyNew = false;
        for (Map.Entry<String, String> file : found.entrySet()) {
            if (file.getKey().endsWith(".md")) {
                boolean isOld = file.getValue().equals(before.get(file.getKey()));
                boolean isNew = file.getValue().equals(after.get(file.getKey()));
                assertThat(isOld || isNew).as(file.getKey() + " is whole").isTrue();
                anyOld |= isOld && !isNew;
                anyNew |= isNew && !isOld;
            }
        }
        return anyOld && anyNew ? 1 : 0;
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = dir.resolve(name);
        for (Map.Entry<String, String> file : files(from).entrySet()) {
            Path target = to.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        return to;
    }
}
