package io.github.feishucodegen.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The files below {@code REF:PATH} of a Git repository, read with the installed git. Input cannot become an option of
 * git. The ref and the path are passed behind {@code --end-of-options} and resolved to object hashes. All other
 * commands get only these hashes.
 */
public final class GitTree {
    /** The maximum length of a file, in bytes. A model of the whole platform has a third of it. */
    private static final int LONGEST = 256 * 1024 * 1024;

    private static final int LONGEST_ERROR = 2_000;
    private static final long PATIENCE_SECONDS = 120;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40,64}");

    private final Path repository;
    private final Map<String, String> hashes = new TreeMap<>();
    private final boolean folder;

    private GitTree(Path repository, String ref, String path) {
        this.repository = repository;
        String commit = hash(ref + "^{commit}");
        String object = hash(commit + ":" + path);
        this.folder = text(run("cat-file", "-t", object)).equals("tree");
        if (folder) {
            list(object);
        } else {
            hashes.put(path.substring(path.lastIndexOf('/') + 1), object);
        }
    }

    /**
     * Looks up a folder or a file.
     *
     * @param repository a folder in the repository's working tree
     * @param ref a branch, tag or commit
     * @param path a folder or file, relative to the top of the repository; relative to the given folder if it starts
     *     with a dot
     * @throws GitException if git or the object is missing, or the ref is malformed
     */
    public static GitTree of(Path repository, String ref, String path) {
        if (ref.isBlank() || ref.startsWith("-") || hasControl(ref) || hasControl(path)) {
            throw new GitException("'" + ref + "' is not a Git ref");
        }
        String slashless = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return new GitTree(repository, ref, slashless);
    }

    /** Whether {@code PATH} is a folder. */
    public boolean isFolder() {
        return folder;
    }

    /**
     * The names of all files below the folder, or the name of the single file. Symbolic links and submodules below
     * the folder are left out.
     */
    public List<String> names() {
        return List.copyOf(hashes.keySet());
    }

    /** Opens a reader of the files. The caller must close it, because it keeps a git process running. */
    public Files open() {
        return new Files(start("cat-file", "--batch"));
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private String hash(String name) {
        String hash =
                text(run("rev-parse", "--verify", "--end-of-options", name)).strip();
        if (!HASH.matcher(hash).matches()) {
            throw new GitException("git has no object for '" + name + "'");
        }
        return hash;
    }

    private void list(String tree) {
        for (String entry :
                text(run("ls-tree", "-r", "-z", "--full-tree", tree)).split("\0")) {
            int tab = entry.indexOf('\t');
            String[] facts = tab < 0 ? new String[0] : entry.substring(0, tab).split(" ");
            // 100644 and 100755 are files; symbolic links and submodules have other modes.
            if (facts.length == 3 && facts[0].startsWith("100")) {
                hashes.put(entry.substring(tab + 1), facts[2]);
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
    }

    private Process start(String... arguments) {
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

    private byte[] run(String... arguments) {
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

    /** Reads files by name. */
    public final class Files implements AutoCloseable {
        private final Process git;
        private final DataInputStream in;

        private Files(Process git) {
            this.git = git;
            this.in = new DataInputStream(new BufferedInputStream(git.getInputStream()));
        }

        /** @throws GitException if the name is not one of {@link #names()}, or the file is too long */
        public byte[] read(String name) {
            String hash = hashes.get(name);
            if (hash == null) {
                throw new GitException("there is no file '" + name + "'");
            }
            try {
                OutputStream out = git.getOutputStream();
                out.write((hash + "\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
                return answer(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Reads git's answer: {@code HASH blob SIZE}, a line feed, the bytes, and a line feed. */
        private byte[] answer(String name) throws IOException {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
                head.write(b);
            }
            String[] facts = head.toString(StandardCharsets.US_ASCII).split(" ");
            if (facts.length != 3 || !facts[1].equals("blob")) {
                throw new GitException("git does not have the file '" + name + "'");
            }
            long size = Long.parseLong(facts[2]);
            if (size > LONGEST) {
                throw new GitException(String.format(Locale.ROOT, "'%s' is longer than %d bytes", name, LONGEST));
            }
            byte[] bytes = in.readNBytes((int) size);
            if (in.read() != '\n') {
                throw new GitException("git sent only a part of '" + name + "'");
            }
            return bytes;
        }

        @Override
        public void close() {
            git.destroy();
        }
    }
}
