package io.github.feishucodegen.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A folder within the output folder. Files are written there first and then moved to their places in one step. Only
 * one process at a time can use the folder, which a file lock ensures. The system releases the lock of a killed
 * process, and the next process deletes the files that are left.
 */
public final class Staging implements AutoCloseable {
    static final String FOLDER = ".feishu-codegen-new";

    private static final String LOCK = "lock";
    private static final int ATTEMPTS = 1500;
    private static final int PAUSE_IN_MILLISECONDS = 20;

    /** The staging folders that this process uses. File locks cannot distinguish the threads of one process. */
    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;
    private final AtomicLong count = new AtomicLong();

    private Staging(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Whether a run is writing into the output folder, or was killed while it was writing. */
    static boolean isIn(Path output) {
        return Files.exists(output.resolve(FOLDER), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Opens the staging folder. Waits about 30 seconds for other runs.
     *
     * @throws OutputRefusedException if another run is still writing after that time
     */
    public static Staging open(Path output) throws IOException {
        Path folder = output.resolve(FOLDER);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Staging staging = attempt(folder);
            if (staging != null) {
                return staging;
            }
            pause();
        }
        throw new OutputRefusedException(
                "another run is writing into " + output + "; wait for it or end it, and run again");
    }

    private static @Nullable Staging attempt(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new OutputRefusedException(folder + " is a link that leads out of the output folder");
        }
        if (!TAKEN.add(folder)) {
            return null;
        }
        Staging staging = null;
        try {
            staging = lock(folder);
            return staging;
        } finally {
            if (staging == null) {
                TAKEN.remove(folder);
            }
        }
    }

    private static @Nullable Staging lock(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (NoSuchFileException | FileAlreadyExistsException e) {
            // The previous run has just deleted the folder.
            return null;
        }
        Staging staging = new Staging(folder, channel);
        // The previous run may have deleted the file after it was opened here and before it was locked.
        try {
            if (staging.isLocked() && Files.exists(file)) {
                staging.empty();
                return staging;
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return null;
    }

    private boolean isLocked() {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // The file system has no locks, so a running process cannot be distinguished from a killed one.
            return true;
        }
    }

    /**
     * Replaces a file in one step, if the file system can do so. A reader then sees the old bytes or the new ones,
     * never a part of them.
     */
    public void replace(Path target, byte[] bytes) throws IOException {
        Path written = folder.resolve(Long.toString(count.incrementAndGet()));
        Files.write(written, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        AtomicFile.move(written, target);
    }

    @Override
    public void close() throws IOException {
        try {
            empty();
            Files.deleteIfExists(folder.resolve(LOCK));
            channel.close();
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Another process was waiting for the folder and now uses it.
        } finally {
            channel.close();
            TAKEN.remove(folder);
        }
    }

    private void empty() throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.endsWith(LOCK)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_IN_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another run was writing", e);
        }
    }
}
