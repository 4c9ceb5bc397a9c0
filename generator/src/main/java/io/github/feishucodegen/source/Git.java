package io.github.feishucodegen.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The installed git, which reads one repository. Input cannot become an option of git: refs are passed behind
 * {@code --end-of-options} and resolved to object hashes. All other commands get only these hashes.
 */
record Git(Path repository) {
    private static final int LONGEST_ERROR = 2_000;
    private static final long PATIENCE_SECONDS = 120;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40,64}");

    /** @throws GitException if the text cannot be a ref */
    static void check(String ref, String path) {
        if (ref.isBlank() || ref.startsWith("-") || hasControl(ref) || hasControl(path)) {
            throw new GitException("'" + ref + "' is not a Git ref");
        }
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** @throws GitException if there is no such object */
    String hash(String name) {
        String hash =
                text(run("rev-parse", "--verify", "--end-of-options", name)).strip();
        if (!HASH.matcher(hash).matches()) {
            throw new GitException("git has no object for '" + name + "'");
        }
        return hash;
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
    }

    Process start(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "--literal-pathspecs"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile());
        // Git must neither prompt nor fetch. An object that is not in the repository counts as missing.
        builder.environment()
                .putAll(Map.of(
                        "GIT_TERMINAL_PROMPT", "0",
                        "GIT_NO_LAZY_FETCH", "1",
                        "GIT_OPTIONAL_LOCKS", "0",
                        "LC_ALL", "C"));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new GitException("git could not be started: " + e.getMessage());
        }
    }

    /** The beginning of what Git reports; the rest is read and dropped. */
    private static String errors(Process git) {
        try (InputStream errors = git.getErrorStream()) {
            String beginning = text(errors.readNBytes(LONGEST_ERROR));
            errors.transferTo(OutputStream.nullOutputStream());
            return beginning;
        } catch (IOException e) {
            return "";
        }
    }

    byte[] run(String... arguments) {
        Process git = start(arguments);
        try {
            git.getOutputStream().close();
            // Git must not wait for a reader of its errors while its output is read, and the other way round.
            CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> errors(git));
            byte[] out = git.getInputStream().readAllBytes();
            String error = errors.join();
            if (!git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || git.exitValue() != 0) {
                throw new GitException("git " + arguments[0] + " failed: " + error);
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException("git was interrupted");
        } finally {
            git.destroy();
        }
    }
}
