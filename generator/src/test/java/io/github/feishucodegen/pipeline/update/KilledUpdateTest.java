package io.github.feishucodegen.pipeline.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update that is killed is completed by the next one: with the same files, and with a report of all changes. */
class KilledUpdateTest {
    @TempDir
    Path dir;

    @Test
    void aFewMoments() throws Exception {
        killAt(4);
    }

    /** As many moments as the property {@code kills} says: a hundred before a release. */
    @Test
    @Tag("corpus")
    void manyMoments() throws Exception {
        killAt(Integer.getInteger("kills", 8));
    }

    private void killAt(int moments) throws Exception {
        try (StandInPortal server = StandInPortal.serving(StoredPages.operations(40))) {
            String address = server.uri().toString();
            Workspace old = new Workspace(dir.resolve("old"));
            old.update(address);
            ServerEdits.all(server);
            Workspace clean = old.copyTo(dir.resolve("clean"));
            clean.update(address);
            long time = time(address, old.copyTo(dir.resolve("timed")));

            Random random = new Random(16);
            int began = 0;
            for (int i = 0; i < moments; i++) {
                Workspace killed = old.copyTo(dir.resolve("killed" + i));
                UpdateProcess process = UpdateProcess.start(address, killed.root());
                // One moment in each equal part of the time, so that few kills also meet all steps.
                long moment = (long) ((i + random.nextDouble()) * time / moments);
                TimeUnit.NANOSECONDS.sleep(moment);
                process.kill();
                if (Files.exists(killed.pages().resolve(EarlierPages.FOLDER))) {
                    began++;
                    killed.update(address);
                    assertThat(facts(killed)).as("report after kill %d", i).isEqualTo(facts(clean));
                } else {
                    killed.update(address);
                }
                assertThat(files(killed)).as("files after kill %d", i).isEqualTo(files(clean));
                delete(killed.root());
            }
            assertThat(began).as("kills within an update").isPositive();
        }
    }

    private static long time(String address, Workspace workspace) throws IOException, InterruptedException {
        UpdateProcess process = UpdateProcess.start(address, workspace.root());
        long start = System.nanoTime();
        assertThat(process.await()).isZero();
        return System.nanoTime() - start;
    }

    private static Map<String, String> files(Workspace workspace) throws IOException {
        Map<String, String> files = new TreeMap<>(workspace.files());
        files.keySet().removeIf(path -> path.startsWith("reports/"));
        return files;
    }

    /** What the report says about pages, names and operations. The number of written files is left out. */
    private static Map<String, JsonNode> facts(Workspace workspace) throws IOException {
        JsonNode report = new ObjectMapper().readTree(workspace.report("report.json"));
        Map<String, JsonNode> facts = new TreeMap<>();
        for (String member : new String[] {"verdict", "title", "complete", "pages", "names", "diff"}) {
            facts.put(member, report.get(member));
        }
        return facts;
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
