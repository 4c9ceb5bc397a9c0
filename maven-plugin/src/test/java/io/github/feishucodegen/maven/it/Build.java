package io.github.feishucodegen.maven.it;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The project of an integration test, for scripts that change something and build again, as its users do. */
public final class Build {
    private static final long MINUTES_PER_BUILD = 5;

    private final Path project;
    private final List<String> maven;
    private final String options;

    /** @param script the variables of the invoker's script */
    public Build(Map<String, Object> script) {
        this(
                ((File) script.get("basedir")).toPath(),
                command(script),
                script.get("options").toString());
    }

    private Build(Path project, List<String> maven, String options) {
        this.project = project;
        this.maven = maven;
        this.options = options;
    }

    private static List<String> command(Map<String, Object> script) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return List.of(
                script.get("mavenHome") + (windows ? "/bin/mvn.cmd" : "/bin/mvn"),
                "-B",
                "-ntp",
                "-s",
                script.get("settings").toString(),
                "-Dit.outer=" + script.get("outer"),
                "-Dmaven.repo.local=" + script.get("localRepositoryPath"));
    }

    /** The same Maven in another folder. */
    public Build in(File other) {
        return new Build(other.toPath(), maven, options);
    }

    public File file(String path) {
        return path(path).toFile();
    }

    private Path path(String path) {
        return project.resolve(path);
    }

    /** The project without what was built. */
    public void copyTo(File folder) throws IOException {
        for (Path file : files("")) {
            String name = name("", file);
            if (!name.startsWith("target/")) {
                Path copy = folder.toPath().resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Builds, and expects success. */
    public Run run(String... arguments) throws IOException, InterruptedException {
        Run run = attempt(Map.of(), arguments);
        if (run.exitCode() != 0) {
            throw new AssertionError("the build failed:\n" + run.log());
        }
        return run;
    }

    /** Builds, and expects failure. */
    public Run fail(String... arguments) throws IOException, InterruptedException {
        Run run = attempt(Map.of(), arguments);
        if (run.exitCode() == 0) {
            throw new AssertionError("the build passed:\n" + run.log());
        }
        return run;
    }

    public Run attempt(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(project.getParent(), project.getFileName() + "-", ".log");
        Process process = start(environment, log.toFile(), arguments);
        if (!process.waitFor(MINUTES_PER_BUILD, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the build did not end:\n" + text(log));
        }
        return new Run(process.exitValue(), text(log));
    }

    /** What the log says; a build may be told to write it in another encoding than UTF-8. */
    private static String text(Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    }

    /** A build that goes on. */
    public Process start(Map<String, String> environment, File log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(maven);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().put("MAVEN_OPTS", options);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** A page, or another file, with other words in it. */
    public void edit(String path, String before, String after) throws IOException {
        String text = Files.readString(path(path));
        if (!text.contains(before)) {
            throw new AssertionError(path + " has no \"" + before + "\"");
        }
        Files.writeString(path(path), text.replace(before, after));
    }

    /** When each file below a folder was written. */
    public SortedMap<String, FileTime> times(String folder) throws IOException {
        SortedMap<String, FileTime> times = new TreeMap<>();
        for (Path file : files(folder)) {
            times.put(name(folder, file), Files.getLastModifiedTime(file));
        }
        return times;
    }

    /** Digests of all files below a folder. */
    public SortedMap<String, String> bytes(String folder) throws IOException {
        SortedMap<String, String> bytes = new TreeMap<>();
        for (Path file : files(folder)) {
            bytes.put(name(folder, file), Digests.sha256(Files.readAllBytes(file)));
        }
        return bytes;
    }

    /** The files that were written or deleted since. */
    public List<String> changed(String folder, Map<String, FileTime> since) throws IOException {
        Map<String, FileTime> now = times(folder);
        Map<String, FileTime> all = new HashMap<>(since);
        all.putAll(now);
        return all.keySet().stream()
                .filter(name -> !now.getOrDefault(name, FileTime.fromMillis(0)).equals(since.get(name)))
                .sorted()
                .toList();
    }

    private List<Path> files(String folder) throws IOException {
        if (!Files.exists(path(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(path(folder))) {
            // The invoker writes its log while the script runs, and the compiler its notes where it compiles nothing.
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file ->
                            !file.endsWith("build.log") && !file.toString().contains("maven-status"))
                    .toList();
        }
    }

    private String name(String folder, Path file) {
        return path(folder).relativize(file).toString().replace('\\', '/');
    }

    /** @param log what a person would have seen */
    public record Run(int exitCode, String log) {
        public boolean says(String text) {
            if (!log.contains(text)) {
                throw new AssertionError("the log does not say \"" + text + "\":\n" + log);
            }
            return true;
        }

        public boolean isSilentAbout(String text) {
            if (log.contains(text)) {
                throw new AssertionError("the log says \"" + text + "\":\n" + log);
            }
            return true;
        }
    }
}
