package io.github.feishucodegen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Times whole runs of the command line, each in a JVM of its own and into a folder of its own.
 *
 * <p>Arguments: the executable jar, the folder with the pages, the number of runs, and options for the JVM if there are
 * any.
 */
public final class WholeRuns {
    private static final List<String> COMMANDS = List.of("openapi", "generate");

    private WholeRuns() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 3) {
            System.err.println("arguments: JAR PAGES RUNS [JVM OPTIONS]");
            System.exit(2);
        }
        List<String> jvm = new ArrayList<>();
        jvm.add(ProcessHandle.current().info().command().orElse("java"));
        jvm.addAll(Arrays.asList(args).subList(3, args.length));
        // Nothing is deleted between runs: ext4 passes over inodes that were freed in the last minutes, one by one for
        // each new file, which costs a run that creates thousands of files several seconds.
        Path folder = Files.createTempDirectory("feishu-codegen-benchmark-");
        try {
            for (String command : COMMANDS) {
                List<WholeRun> runs = new ArrayList<>();
                for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                    Path output = folder.resolve(command + "-" + i);
                    runs.add(run(jvm, Path.of(args[0]), command, Path.of(args[1]), output));
                }
                System.out.println(summary(command, runs));
            }
        } finally {
            delete(folder);
        }
    }

    /** @throws IOException also when the run has written nothing */
    static WholeRun run(List<String> jvm, Path jar, String command, Path pages, Path output)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(jvm);
        line.addAll(List.of("-jar", jar.toString(), command, pages.toString(), "--output", output.toString()));
        line.add("--keep-going");
        WholeRun run = WholeRun.of(line);
        if (!Files.isDirectory(output)) {
            throw new IOException("nothing was written by " + String.join(" ", line));
        }
        return run;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> written = Files.walk(folder)) {
            for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static String summary(String command, List<WholeRun> runs) {
        return String.format(
                Locale.ROOT,
                "%-9s median of %d: %.2f s, %.2f s of processors, peak %.0f MiB (slowest %.2f s, largest %.0f MiB)",
                command,
                runs.size(),
                median(runs, WholeRun::seconds),
                median(runs, WholeRun::processorSeconds),
                median(runs, WholeRun::peakMebibytes),
                runs.stream().mapToDouble(WholeRun::seconds).max().orElse(0),
                runs.stream().mapToDouble(WholeRun::peakMebibytes).max().orElse(0));
    }

    private static double median(List<WholeRun> runs, ToDoubleFunction<WholeRun> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted.length == 0 ? 0 : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
