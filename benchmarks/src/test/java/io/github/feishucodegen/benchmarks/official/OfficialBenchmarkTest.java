package io.github.feishucodegen.benchmarks.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Takes minutes, and so runs on demand: {@code -Dfeishu.comparison=true}. The figures go to {@code target/official.md};
 * see docs/parity.md.
 */
@EnabledIfSystemProperty(named = "feishu.comparison", matches = "true")
class OfficialBenchmarkTest {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final StringBuilder report = new StringBuilder();

    @TempDir
    Path work;

    @Test
    void bothSides() throws Exception {
        report.append("| | official | generated | share |\n|---|---:|---:|---:|\n");
        InterviewClient client = InterviewClient.in(work);
        List<FirstCall> first = FirstCall.ofBoth(work, client);
        row("first call, ms", 1000 * first.get(0).seconds(), 1000 * first.get(1).seconds());
        row(
                "first call, ms of processors",
                1000 * first.get(0).processorSeconds(),
                1000 * first.get(1).processorSeconds());
        row("first call, classes loaded", first.get(0).loaded(), first.get(1).loaded());
        row(
                "first call, classes from no archive",
                first.get(0).unshared(),
                first.get(1).unshared());
        List<ManyCalls> many = ManyCalls.ofBoth(work, client);
        row("later call, ns", many.get(0).nanos(), many.get(1).nanos());
        row("later call, bytes allocated", many.get(0).allocated(), many.get(1).allocated());

        Map<String, RunResult> json = json();
        both("decode", json.get("decodeOfficial"), json.get("decodeGenerated"));
        both("decode an answer's bytes", json.get("decodeBytesOfficial"), json.get("decodeBytesGenerated"));
        both("encode", json.get("encodeOfficial"), json.get("encodeGenerated"));
        Files.writeString(Path.of("target", "official.md"), report);
        System.out.println(report);
    }

    private void both(String what, RunResult official, RunResult generated) {
        row(what + ", ns", score(official), score(generated));
        row(what + ", bytes allocated", allocated(official), allocated(generated));
    }

    private static Map<String, RunResult> json() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(InterviewJson.class.getName())
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend(
                                System.getProperty("feishu.shared") == null
                                        ? "-Dfeishu.comparison=true"
                                        : "-Dfeishu.shared=" + System.getProperty("feishu.shared"))
                        .build())
                .run();
        assertThat(results).hasSize(6);
        Map<String, RunResult> byName = new TreeMap<>();
        results.forEach(result -> {
            String name = result.getParams().getBenchmark();
            byName.put(name.substring(name.lastIndexOf('.') + 1), result);
        });
        return byName;
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    @SuppressWarnings("rawtypes") // JMH's map has them.
    private static double allocated(RunResult result) {
        for (String key : result.getSecondaryResults().keySet()) {
            if (key.endsWith(ALLOCATED)) {
                return result.getSecondaryResults().get(key).getScore();
            }
        }
        throw new AssertionError("nothing is told of allocation");
    }

    private void row(String what, double official, double generated) {
        report.append(String.format(
                Locale.ROOT, "| %s | %,.0f | %,.0f | %.2f |%n", what, official, generated, generated / official));
    }
}
