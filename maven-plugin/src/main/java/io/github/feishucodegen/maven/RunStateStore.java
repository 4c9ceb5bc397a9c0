package io.github.feishucodegen.maven;

import io.github.feishucodegen.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/**
 * The files that an execution stores below {@code target}: the state of its last run, and a report for users. If they
 * cannot be written, the build goes on and the next one is only slower.
 */
final class RunStateStore {
    private final Path folder;
    private final String name;
    private final Log log;

    RunStateStore(Path folder, String executionId, Log log) {
        this.folder = folder;
        this.name = URLEncoder.encode(executionId, StandardCharsets.UTF_8).replace("*", "%2A");
        this.log = log;
    }

    Optional<LastRun> lastRun() {
        return LastRun.read(stateFile());
    }

    void remember(LastRun run) {
        write(run.text(), stateFile());
    }

    void report(String markdown) {
        write(markdown, folder.resolve(name + ".md"));
    }

    private Path stateFile() {
        return folder.resolve(name + ".state");
    }

    private void write(String text, Path file) {
        try {
            clear();
            OutputFile.write(text, file);
        } catch (IOException | UncheckedIOException e) {
            log.debug("Not remembered: " + e);
        }
    }

    /** Deletes temporary files that a killed build may have left. */
    private void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            try (var left = Files.newDirectoryStream(folder, ".feishu-codegen-*.tmp")) {
                for (Path file : left) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
