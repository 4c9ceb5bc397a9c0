package io.github.feishucodegen.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Replaces a file in one step, if the file system can do so. A reader then sees the old bytes or the new ones, never
 * a part of them.
 */
final class AtomicFile {
    private static final AtomicLong COUNT = new AtomicLong();

    private AtomicFile() {}

    static void replace(Path target, byte[] bytes) throws IOException {
        // Files.createTempFile is not used, because it creates files that only their owner can read.
        Path written = target.resolveSibling(
                ".feishu-codegen-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".tmp");
        boolean moved = false;
        try {
            Files.write(written, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(written, target);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(written);
            }
        }
    }

    /** Replaces a file, in one step if the file system can do so. */
    static void move(Path written, Path target) throws IOException {
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
