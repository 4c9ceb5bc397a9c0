package io.github.feishucodegen.benchmarks.official;

import io.github.feishucodegen.fixture.StubPlatform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a call takes in a JVM that has made thousands, to a server on this machine.
 *
 * @param allocated bytes of all threads for one call
 * @param nanos for one call
 */
record ManyCalls(long allocated, long nanos) {
    private static final String SOURCE = """
            import %1$s.Client;
            import %1$s.service.hire.v1.model.GetByTalentInterviewReq;

            public class Repeater {
                private static final int CALLS = 4000;

                public static void main(String[] args) throws Exception {
                    Client client = Client.newBuilder("cli_many", "secret").openBaseUrl(args[0]).build();
                    GetByTalentInterviewReq req = GetByTalentInterviewReq.newBuilder().talentId("7").build();
                    long allocated = 0;
                    long start = 0;
                    for (int round = 0; round < 4; round++) {
                        allocated = allocated();
                        start = System.nanoTime();
                        for (int call = 0; call < CALLS; call++) {
                            if (!client.hire().v1().interview().getByTalent(req).success()) {
                                throw new AssertionError();
                            }
                        }
                    }
                    long nanos = System.nanoTime() - start;
                    System.out.println((allocated() - allocated) / CALLS + " " + nanos / CALLS);
                    System.exit(0);
                }

                private static long allocated() {
                    com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean)
                            java.lang.management.ManagementFactory.getThreadMXBean();
                    long sum = 0;
                    for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
                        sum += Math.max(bytes, 0);
                    }
                    return sum;
                }
            }
            """;

    /** First the official SDK, then the generated client. */
    static List<ManyCalls> ofBoth(Path folder, InterviewClient client) throws IOException {
        Callers callers = new Callers(folder, client, "Repeater", SOURCE);
        List<ManyCalls> both = new ArrayList<>();
        try (StubPlatform platform = client.platform()) {
            for (int side = 0; side < 2; side++) {
                Process process = new ProcessBuilder(callers.command(side, platform.baseUrl()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String[] said = new String(process.getInputStream().readAllBytes())
                        .strip()
                        .split(" ");
                both.add(new ManyCalls(Long.parseLong(said[0]), Long.parseLong(said[1])));
            }
        }
        return both;
    }
}
