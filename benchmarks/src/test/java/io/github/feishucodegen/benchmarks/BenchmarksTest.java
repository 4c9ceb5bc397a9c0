package io.github.feishucodegen.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.openjdk.jmh.infra.Blackhole;

class BenchmarksTest {
    private static final String JAVA = ProcessHandle.current().info().command().orElse("java");

    @Test
    void everyStageRunsOverTheProjectsOwnPages() {
        Corpus corpus = new Corpus();
        corpus.folder = "../specs";
        corpus.load();
        StageBenchmark stages = new StageBenchmark();
        Throughput throughput = new Throughput();
        Blackhole blackhole = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

        stages.reading(corpus, throughput, blackhole);
        stages.flexmark(corpus, throughput, blackhole);
        assertThat(stages.linking(corpus, throughput))
                .hasToString(stages.linking(corpus, throughput).toString());
        assertThat(stages.emittingJava(corpus, throughput).toString()).contains("Client.java");
        assertThat(stages.emittingOpenApi(corpus, throughput).toString()).contains("hire.json");

        assertThat(corpus.pages()).isNotEmpty();
        assertThat(throughput.pages).isEqualTo(6.0 * corpus.pages().size());
        assertThat(throughput.megabytes).isPositive();
    }

    @Test
    void aFolderWithoutPagesIsNoCorpus() {
        Corpus corpus = new Corpus();
        corpus.folder = "no-such-folder";

        assertThatThrownBy(corpus::load).hasMessageContaining("no-such-folder");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProcessIsTimedWithItsMemory() throws IOException, InterruptedException {
        WholeRun run = WholeRun.of(List.of(JAVA, "-version"));

        assertThat(run.seconds()).isPositive();
        assertThat(run.peakMebibytes()).isGreaterThan(5);
    }

    @Test
    void aRunThatWritesNothingIsNotTimed() {
        assertThatThrownBy(() -> WholeRuns.run(
                        List.of(JAVA), Path.of("no-such.jar"), "openapi", Path.of("../specs"), Path.of("target/none")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no-such.jar");
    }

    @Test
    void theMedianDoesNotHeedOneSlowRun() {
        List<WholeRun> runs = List.of(new WholeRun(9, 4, 800), new WholeRun(2, 3, 500), new WholeRun(3, 2, 600));

        assertThat(WholeRuns.summary("openapi", runs))
                .contains("median of 3: 3.00 s, 3.00 s of processors, peak 600 MiB (slowest 9.00 s, largest 800 MiB)");
    }
}
