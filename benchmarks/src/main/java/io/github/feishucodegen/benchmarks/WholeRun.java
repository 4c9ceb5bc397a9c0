package io.github.feishucodegen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process from its start to its end.
 *
 * @param processorSeconds as last seen before the end, of all threads
 * @param peakMebibytes the most memory that was resident, as last seen before the end; 0 where the system has no
 *     {@code /proc}
 */
public record WholeRun(double seconds, double processorSeconds, double peakMebibytes) {
    private static final long MILLISECONDS_BETWEEN_LOOKS = 10;

    public static WholeRun of(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        Duration processors = Duration.ZERO;
        double peak = 0;
        do {
            processors = process.info().totalCpuDuration().orElse(processors);
            peak = Math.max(peak, peak(status));
        } while (!process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new WholeRun(seconds, processors.toNanos() / 1e9, peak);
    }

    private static double peak(Path status) {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
                }
            }
        } catch (IOException gone) {
            return 0;
        }
        return 0;
    }
}
