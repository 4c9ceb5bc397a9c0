package io.github.feishucodegen.benchmarks.official;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sources compiled by a process of their own, with what a build by Maven asks for.
 *
 * @param sources bytes of all sources
 * @param classes how many
 * @param classBytes bytes of all classes and resources
 * @param namesBytes bytes of all classes with no more than what callers can name, see {@link NamesAlone}
 * @param jar bytes of a jar with classes and resources
 * @param namesJar bytes of a jar of those
 * @param millis the process, the best of several
 */
record Built(
        Path folder,
        long sources,
        int classes,
        long classBytes,
        long namesBytes,
        long jar,
        long namesJar,
        long millis) {
    private static final int RUNS = 3;

    /** @param texts by path */
    static Built of(Map<String, String> texts, List<Path> classPath, Path work) throws Exception {
        long bytes = 0;
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
            Path file = work.resolve("src").resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
            bytes += Files.size(file);
            if (text.getKey().endsWith(".java")) {
                files.add(file.toString());
            }
        }
        Path list = Files.write(work.resolve("files"), files);
        Path classes = Files.createDirectories(work.resolve("classes"));
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            best = Math.min(best, compile(list, classPath, classes));
        }
        Map<String, byte[]> compiled = read(classes);
        Map<String, byte[]> names = new TreeMap<>(compiled);
        names.replaceAll((name, code) -> NamesAlone.of(code));
        texts.forEach((path, text) -> {
            if (!path.endsWith(".java")) {
                compiled.put(path, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        return new Built(classes, bytes, compiled.size(), sum(compiled), sum(names), jar(compiled), jar(names), best);
    }

    private static long sum(Map<String, byte[]> files) {
        return files.values().stream().mapToLong(bytes -> bytes.length).sum();
    }

    private static long compile(Path list, List<Path> classPath, Path classes) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-g",
                "-nowarn",
                "-proc:none",
                "-implicit:none",
                "-encoding",
                "UTF-8",
                "-classpath",
                String.join(
                        System.getProperty("path.separator"),
                        classPath.stream().map(Path::toString).toList()),
                "-d",
                classes.toString(),
                "@" + list);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new AssertionError(said);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static long jar(Map<String, byte[]> files) throws IOException {
        long[] size = new long[1];
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                size[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                size[0] += length;
            }
        };
        try (ZipOutputStream zip = new ZipOutputStream(counting)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return size[0];
    }
}
