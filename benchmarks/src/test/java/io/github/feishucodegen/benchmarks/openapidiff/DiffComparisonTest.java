package io.github.feishucodegen.benchmarks.openapidiff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.benchmarks.WholeRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two dates of the pages, read and compared by {@code diff}, beside openapi-diff, which parses and compares the OpenAPI
 * documents of the same two dates: whole processes by turns, the best of each, ours with the options of {@code bin/feishu-codegen}. Takes minutes, and so runs on demand:
 * {@code -Dfeishu.comparison=true} with {@code -Dfeishu.shared} for the pages and the executable jar already there. The
 * figures go to {@code target/diff-comparison.md}.
 */
@EnabledIfSystemProperty(named = "feishu.comparison", matches = "true")
class DiffComparisonTest {
    private static final String JAVA = ProcessHandle.current().info().command().orElse("java");
    private static final Path JAR = Path.of("..", "cli", "target", "feishu-codegen.jar");
    private static final int RUNS = Integer.getInteger("feishu.runs", 3);

    @TempDir
    Path work;

    @Test
    void takesLessThanHalfTheTime() throws IOException, InterruptedException {
        Path corpus = Path.of(System.getProperty("feishu.shared"), "corpus");
        Path before = corpus.resolve("converted-2026-03");
        Path after = corpus.resolve("converted-2026-05");
        WholeRun.of(export(before, "before"));
        WholeRun.of(export(after, "after"));
        assertThat(work.resolve("before")).isNotEmptyDirectory();

        List<String> ours = List.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toString(),
                "diff",
                before.toString(),
                after.toString(),
                "--report",
                "json=" + work.resolve("diff.json"));
        List<String> theirs = List.of(
                JAVA,
                "-cp",
                System.getProperty("java.class.path"),
                OpenApiDiffRun.class.getName(),
                work.resolve("before").toString(),
                work.resolve("after").toString());
        List<WholeRun> own = new ArrayList<>();
        List<WholeRun> other = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            own.add(WholeRun.of(ours));
            other.add(WholeRun.of(theirs));
        }
        String report = row("diff", own) + row("openapi-diff", other);
        Files.writeString(Path.of("target", "diff-comparison.md"), report);
        System.out.println(report);
        assertThat(work.resolve("diff.json")).isNotEmptyFile();
        assertThat(best(own)).isLessThan(best(other) / 2);
    }

    private List<String> export(Path pages, String name) {
        return List.of(
                JAVA,
                "-jar",
                JAR.toString(),
                "openapi",
                pages.toString(),
                "--output",
                work.resolve(name).toString(),
                "--keep-going");
    }

    private static String row(String what, List<WholeRun> runs) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s |%n",
                what,
                best(runs),
                runs.stream().mapToDouble(WholeRun::processorSeconds).min().orElseThrow());
    }

    private static double best(List<WholeRun> runs) {
        return runs.stream().mapToDouble(WholeRun::seconds).min().orElseThrow();
    }
}
