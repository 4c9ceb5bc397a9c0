package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.lock.LockFormatException;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.lock.NameLockJson;
import io.github.feishucodegen.output.OutputFile;
import io.github.feishucodegen.output.WriteSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A lock of names in a file, which is read when somebody asks for the names: a build that is up to date need not. */
public final class LockFile {
    private final Path file;
    private @Nullable NameLock lock;

    private LockFile(Path file, @Nullable NameLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * A file that has to be there.
     *
     * @throws UnreadableLockException if it is something else
     * @throws UncheckedIOException if it cannot be read
     */
    public static LockFile read(Path file) {
        return new LockFile(file, parse(file));
    }

    /** As {@link #read}; empty where there is no such file yet. What is wrong with it shows in {@link #lock}. */
    public static LockFile readIfThere(Path file) {
        return new LockFile(file, Files.exists(file) ? null : NameLock.NONE);
    }

    public Path file() {
        return file;
    }

    /**
     * The names in the file.
     *
     * @throws UnreadableLockException if it is something else
     * @throws UncheckedIOException if it cannot be read
     */
    public synchronized NameLock lock() {
        NameLock read = lock != null ? lock : parse(file);
        lock = read;
        return read;
    }

    private static NameLock parse(Path file) {
        try {
            return NameLockJson.read(Files.readString(file));
        } catch (LockFormatException e) {
            throw new UnreadableLockException(file + " is no lock of names: " + e.getMessage());
        } catch (CharacterCodingException e) {
            throw new UnreadableLockException(file + " is no lock of names: it is not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Writes what is to be kept from now on; a file that says the same stays as it is. */
    WriteSummary write(NameLock next) {
        return OutputFile.write(NameLockJson.write(next), file);
    }

    /** As messages have it. */
    String name() {
        return String.valueOf(file.getFileName());
    }
}
