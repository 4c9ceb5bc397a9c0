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

/** A lock of names, and where it lies. */
public record LockFile(Path file, NameLock lock) {
    /**
     * Reads a file that {@link #write} wrote.
     *
     * @throws UnreadableLockException if it cannot be read, or is something else
     */
    public static LockFile read(Path file) {
        try {
            return new LockFile(file, NameLockJson.read(Files.readString(file)));
        } catch (LockFormatException e) {
            throw new UnreadableLockException(file + " is no lock of names: " + e.getMessage());
        } catch (CharacterCodingException e) {
            throw new UnreadableLockException(file + " is no lock of names: it is not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** As {@link #read}; empty where there is no such file yet. */
    public static LockFile readIfThere(Path file) {
        return Files.exists(file) ? read(file) : new LockFile(file, NameLock.NONE);
    }

    /** Writes what is to be kept from now on; a file that says the same stays as it is. */
    WriteSummary write(NameLock next) {
        return OutputFile.write(NameLockJson.write(next), file);
    }

    /** As messages have it. */
    String name() {
        return file.toString().replace('\\', '/');
    }
}
