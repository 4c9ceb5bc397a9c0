package io.github.feishucodegen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process, and those that it starts, from the start to the end.
 *
 * @param processorSeconds as last seen before the end of each, of all threads
 * @param peakMebibytes the most memory that was resident in each, as last seen before its end, added up; 0 where the system
 *     has no {@code /proc}
 */
public record WholeRun(double seconds, double processorSeconds, double peakMebibytes) {
    private static final long MILLISECONDS_BETWEEN_LOOKS = 10;

    public static WholeRun of(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<Long, Duration> processors = new HashMap<>();
        Map<Long, Double> peaks = new HashMap<>();
        do {
            Stream.concat(Stream.of(process.toHandle()), process.descendants()).forEach(part -> {
                part.info().totalCpuDuration().ifPresent(time -> processors.put(part.pid(), time));
                peaks.merge(part.pid(), peak(part.pid()), Math::max);
            });
        } while (!process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new WholeRun(
                seconds,
                processors.values().stream().mapToLong(Duration::toNanos).sum() / 1e9,
                peaks.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private static double peak(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
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
