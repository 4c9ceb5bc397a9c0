package io.github.feishucodegen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs programs in a folder, with an environment that has no settings of the person who runs the tests. */
final class Shell {
    /** The exit code of a program, and what it printed on both streams. */
    record Ended(int exit, String output) {}

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();

    Shell(Path folder) {
        this.folder = folder;
        environment.put("GIT_CONFIG_GLOBAL", folder.resolve("no-such-file").toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + who + "_NAME", "A person");
            environment.put("GIT_" + who + "_EMAIL", "person@example.com");
        }
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Puts programs before all others. */
    Shell withPrograms(Path programs) {
        return with("PATH", programs + ":" + System.getenv("PATH"));
    }

    Ended run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    /** Runs a program that has to succeed, and returns its output. */
    String out(String... command) throws IOException, InterruptedException {
        Ended ended = run(command);
        if (ended.exit() != 0) {
            throw new AssertionError(String.join(" ", command) + " failed: " + ended.output());
        }
        return ended.output().strip();
    }

    /** Whether a program is on this machine. */
    static boolean has(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
