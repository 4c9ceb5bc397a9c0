package io.github.feishucodegen.benchmarks.official;

import io.github.feishucodegen.benchmarks.WholeRun;
import io.github.feishucodegen.fixture.StubPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fresh JVM that makes one call, with the token that it takes, to a server on this machine, and ends.
 *
 * @param seconds from the start of the process to its end, the median of several
 * @param processorSeconds of all threads, in the same run
 * @param loaded classes, those of the JDK among them
 * @param unshared those of them that come from no archive of the JVM, and so are read, parsed and verified
 */
record FirstCall(double seconds, double processorSeconds, long loaded, long unshared) {
    private static final int RUNS = 15;

    private static final String SOURCE = """
            import %1$s.Client;
            import %1$s.service.hire.v1.model.GetByTalentInterviewReq;
            import %1$s.service.hire.v1.model.GetByTalentInterviewResp;

            public class Caller {
                public static void main(String[] args) throws Exception {
                    Client client = Client.newBuilder("cli_first", "secret").openBaseUrl(args[0]).build();
                    GetByTalentInterviewResp resp = client.hire().v1().interview()
                            .getByTalent(GetByTalentInterviewReq.newBuilder().talentId("7").build());
                    System.exit(resp.success() && resp.getData().getItems() != null ? 0 : 1);
                }
            }
            """;

    /** Both sides by turns: first the official SDK, then the generated client. */
    static List<FirstCall> ofBoth(Path folder, InterviewClient client) throws IOException, InterruptedException {
        Callers callers = new Callers(folder, client, "Caller", SOURCE);
        try (StubPlatform platform = client.platform()) {
            List<List<WholeRun>> runs = List.of(new ArrayList<>(), new ArrayList<>());
            for (int run = 0; run < RUNS; run++) {
                for (int side = 0; side < 2; side++) {
                    runs.get(side).add(WholeRun.of(callers.command(side, platform.baseUrl())));
                }
            }
            List<FirstCall> both = new ArrayList<>();
            for (int side = 0; side < 2; side++) {
                Path log = Files.createTempFile(folder, "classes", ".log");
                String logging = "-Xlog:class+load=info:file=" + log + ":none";
                both.add(of(runs.get(side), classes(log, callers.command(side, platform.baseUrl(), logging))));
            }
            return both;
        }
    }

    private static FirstCall of(List<WholeRun> runs, List<String> classes) {
        WholeRun median = runs.stream()
                .sorted(Comparator.comparingDouble(WholeRun::seconds))
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
        return new FirstCall(
                median.seconds(),
                median.processorSeconds(),
                classes.size(),
                classes.stream()
                        .filter(line -> !line.contains("shared objects file"))
                        .count());
    }

    private static List<String> classes(Path log, List<String> command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new AssertionError("the call failed: " + exit);
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: ")).toList();
        }
    }
}
