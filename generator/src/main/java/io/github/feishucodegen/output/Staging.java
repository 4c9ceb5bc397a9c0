package io.github.feishucodegen.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A folder within the output folder, in which files are written before they are moved to their places in one step. One
 * process has it at a time, the system takes the lock back from one that was killed, and what such a one left is deleted.
 */
final class Staging implements AutoCloseable {
    static final String FOLDER = ".feishu-codegen-new";

    private static final String LOCK = "lock";
    private static final int ATTEMPTS = 1500;
    private static final int PAUSE_IN_MILLISECONDS = 20;

    private final Path folder;
    private final FileChannel channel;
    private final AtomicLong count = new AtomicLong();

    private Staging(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Whether somebody is at work in the output folder, or was killed there. */
    static boolean isIn(Path output) {
        return Files.exists(output.resolve(FOLDER), LinkOption.NOFOLLOW_LINKS);
    }

    /** @throws OutputRefusedException where another process keeps it for too long */
    static Staging open(Path output) throws IOException {
        Path folder = output.resolve(FOLDER);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Staging staging = attempt(folder);
            if (staging != null) {
                return staging;
            }
            pause();
        }
        throw new OutputRefusedException("another run is writing into " + output + "; end it and run again");
    }

    private static @Nullable Staging attempt(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new OutputRefusedException(folder + " is a link, and would lead out of the output folder");
        }
        Files.createDirectories(folder);
        Path file = folder.resolve(LOCK);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Staging staging = new Staging(folder, channel);
        // The one before may have deleted the file between its opening and the lock on it.
        if (staging.isLocked() && Files.exists(file)) {
            staging.empty();
            return staging;
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
            // A file system without locks: nobody else can be told from a killed one.
            return true;
        }
    }

    /** Puts a file in place in one step: a reader sees the old bytes or the new ones, never half of them. */
    void replace(Path target, byte[] bytes) throws IOException {
        Path written = folder.resolve(Long.toString(count.incrementAndGet()));
        Files.write(written, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        empty();
        Files.deleteIfExists(folder.resolve(LOCK));
        channel.close();
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Somebody was waiting for it, and has it now.
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
