package io.github.feishucodegen.pull;

import io.github.feishucodegen.output.Digest;
import io.github.feishucodegen.output.OutputRefusedException;
import io.github.feishucodegen.output.Staging;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The files of a folder with pages. Files are replaced in one step. Before a file is replaced, a line about it is
 * appended to a journal, so that the next pull knows the file even if this one is killed. Links are never followed.
 */
final class PageFolder {
    static final String MANIFEST = ".feishu-pages.json";
    static final String JOURNAL = ".feishu-pages.journal";

    private final Path root;

    PageFolder(Path root) {
        this.root = root.toAbsolutePath();
    }

    Path root() {
        return root;
    }

    /**
     * The manifest; empty if there is none.
     *
     * @throws UnreadableManifestException if pull did not write it
     */
    Optional<Manifest> manifest() throws IOException {
        Path file = root.resolve(MANIFEST);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(ManifestJson.read(text(file)))
                : Optional.empty();
    }

    /**
     * The pages of the manifest, and those that a killed pull had written.
     *
     * @param manifest as {@link #manifest} returns it
     */
    FolderState state(Optional<Manifest> manifest) throws IOException {
        FolderState state = new FolderState();
        manifest.ifPresent(known -> known.pages().values().forEach(state::add));
        Path journal = root.resolve(JOURNAL);
        if (Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)) {
            for (String line : text(journal).split("\n")) {
                PulledPage page = ManifestJson.readLine(line).orElse(null);
                if (page != null) {
                    // A file that was not written yet still has the digest of the manifest.
                    if (page.digest().equals(digest(page.path()).orElse(null))) {
                        state.add(page);
                    } else {
                        state.know(page.path(), page.digest());
                    }
                }
            }
        }
        return state;
    }

    /** The digest of a file with line feeds as line ends; empty if there is no such file. */
    Optional<String> digest(String path) throws IOException {
        Path file = root.resolve(path);
        return exists(path) ? Optional.of(digest(Files.readAllBytes(file))) : Optional.empty();
    }

    /** Git may have converted line ends, which does not make a page another one. */
    static String digest(byte[] bytes) {
        if (!hasReturn(bytes)) {
            return Digest.of(bytes);
        }
        int size = 0;
        byte[] normal = bytes.clone();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                normal[size++] = bytes[i];
            }
        }
        return Digest.of(Arrays.copyOf(normal, size));
    }

    private static boolean hasReturn(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '\r') {
                return true;
            }
        }
        return false;
    }

    private boolean exists(String path) {
        return !leadsOut(path) && Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether something other than a file is at the path, or a link or a file is in place of one of its folders. */
    boolean isBlocked(String path) {
        Path file = root.resolve(path);
        return leadsOut(path)
                || Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean leadsOut(String path) {
        for (Path folder = root.resolve(path).getParent(); !folder.equals(root); folder = folder.getParent()) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Opens the folder for writing. It is created if it does not exist.
     *
     * @param listener called before the first page is written or deleted
     */
    Writing open(PullProgress listener) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new PullException(root + " is a file, and a folder is needed");
        }
        boolean created = !Files.exists(root);
        if (created) {
            Files.createDirectories(root);
        }
        try {
            return new Writing(Staging.open(root), created, listener);
        } catch (OutputRefusedException e) {
            throw new PullException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** The right to write into the folder, which one process has at a time. */
    final class Writing implements AutoCloseable {
        private final Staging staging;
        private final boolean created;
        private final PullProgress listener;
        private boolean announced;

        private Writing(Staging staging, boolean created, PullProgress listener) {
            this.staging = staging;
            this.created = created;
            this.listener = listener;
        }

        /** Tells the listener about the first change. If the listener fails, nothing is changed. */
        private synchronized void announce() throws IOException {
            if (!announced) {
                listener.changing();
                announced = true;
            }
        }

        /** Writes a page. Threads may call it at the same time. */
        void write(PulledPage page, byte[] bytes) throws IOException {
            byte[] line = (ManifestJson.write(page) + "\n").getBytes(StandardCharsets.UTF_8);
            Path target = root.resolve(page.path());
            announce();
            synchronized (this) {
                Files.write(root.resolve(JOURNAL), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                Files.createDirectories(target.getParent());
            }
            staging.replace(target, bytes);
        }

        /** Deletes a file and the folders that are then empty. */
        void delete(String path) throws IOException {
            Path file = root.resolve(path);
            announce();
            Files.deleteIfExists(file);
            for (Path parent = file.getParent(); !parent.equals(root); parent = parent.getParent()) {
                try {
                    Files.deleteIfExists(parent);
                } catch (DirectoryNotEmptyException e) {
                    return;
                }
            }
        }

        /** Writes the manifest if it changed. The journal is then no longer needed. */
        void finish(Manifest manifest) throws IOException {
            byte[] bytes = ManifestJson.write(manifest).getBytes(StandardCharsets.UTF_8);
            Path file = root.resolve(MANIFEST);
            if (!digest(bytes).equals(digest(MANIFEST).orElse(""))) {
                staging.replace(file, bytes);
            }
            Files.deleteIfExists(root.resolve(JOURNAL));
        }

        @Override
        public void close() throws IOException {
            staging.close();
            if (created && isEmpty()) {
                Files.deleteIfExists(root);
            }
        }

        private boolean isEmpty() throws IOException {
            try (var entries = Files.newDirectoryStream(root)) {
                return !entries.iterator().hasNext();
            }
        }
    }

    /** Whether two paths are one file, because the file system ignores case. */
    boolean isOneFile(String path, String other) throws IOException {
        Path file = root.resolve(path);
        return Files.exists(root.resolve(other)) && Files.isSameFile(file, root.resolve(other));
    }
}
