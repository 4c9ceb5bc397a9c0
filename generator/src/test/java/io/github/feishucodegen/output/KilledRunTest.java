package io.github.feishucodegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process while it writes, at random moments: {@code -Dkills=100 -Dseed=1} for more, or for the same again. */
class KilledRunTest {
    private static final int FILES = 300;
    private static final int LONGEST_LIFE_IN_MILLISECONDS = 150;

    @TempDir
    Path dir;

    @Test
    void theNextRunEndsWithTheSameBytesAsACleanOne() throws Exception {
        int kills = Integer.getInteger("kills", 10);
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Path clean = dir.resolve("clean");
        OutputFolder.write(files(0), clean);
        Path folder = Files.createDirectories(dir.resolve("killed"));
        Files.writeString(folder.resolve("Mine.java"), "mine");
        int unfinished = 0;

        for (int kill = 0; kill < kills; kill++) {
            Process writer = startWriter(folder);
            assertThat(writer.getInputStream().read()).isEqualTo('.');
            Thread.sleep(random.nextInt(LONGEST_LIFE_IN_MILLISECONDS));
            writer.destroyForcibly().waitFor();
            unfinished += OutputFolder.isUnfinished(folder) ? 1 : 0;

            OutputFolder.write(files(0), folder);

            Map<String, String> left = texts(folder);
            assertThat(left.remove("Mine.java")).isEqualTo("mine");
            assertThat(left).as("kill %d with -Dseed=%d", kill, seed).isEqualTo(texts(clean));
        }
        assertThat(unfinished).as("kills in the middle of writing").isPositive();
    }

    private static Process startWriter(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Writes one set of files after the other until it is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            OutputFolder.write(files(1), Path.of(args[0]));
            System.out.print('.');
            System.out.flush();
            for (int turn = 2; ; turn++) {
                OutputFolder.write(files(turn), Path.of(args[0]));
            }
        }
    }

    /** Each turn has files that others do not have, and other texts in some of the rest. */
    private static FileSet files(int turn) {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < FILES; i++) {
            if ((i + turn) % 5 != 0) {
                files.put(
                        "p" + i % 7 + "/q" + i % (3 + turn % 3) + "/F" + i + ".java",
                        "text ".repeat(100) + i * turn % 4);
            }
        }
        return FileSet.of(files);
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
