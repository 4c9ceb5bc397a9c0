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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file of a name lock. An existing file can be read later, when the names are needed: a build that is up to date
 * does not need them.
 */
public final class LockFile {
    /** The name of a lock that lies beside the pages. */
    public static final String NAME = "names.lock.json";

    private final Path file;
    private @Nullable NameLock lock;

    private LockFile(Path file, @Nullable NameLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * Reads a file, which must exist.
     *
     * @throws UnreadableLockException if the file is not a name lock
     * @throws UncheckedIOException if the file cannot be read
     */
    public static LockFile read(Path file) {
        return new LockFile(file, parse(file));
    }

    /**
     * Like {@link #read}, but an absent file is an empty lock. An existing file is read by {@link #lock}, which
     * throws if it is not a name lock.
     */
    public static LockFile readIfThere(Path file) {
        return new LockFile(file, Files.exists(file) ? null : NameLock.NONE);
    }

    /**
     * The lock that lies beside pages. As with {@link #readIfThere}, {@link #lock} reads it.
     *
     * @param pages files and folders with pages
     * @return empty if none of the folders has a lock
     * @throws UnreadableLockException if several folders have a lock
     */
    public static Optional<LockFile> beside(List<Path> pages) {
        List<Path> found = pages.stream()
                .map(folder -> folder.resolve(NAME))
                .filter(Files::isRegularFile)
                .distinct()
                .toList();
        if (found.size() > 1) {
            throw new UnreadableLockException("several name locks lie beside the pages: "
                    + found.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        return found.stream().findFirst().map(LockFile::readIfThere);
    }

    public Path file() {
        return file;
    }

    /**
     * The names in the file.
     *
     * @throws UnreadableLockException if the file is not a name lock
     * @throws UncheckedIOException if the file cannot be read
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
            throw new UnreadableLockException(file + " is not a name lock: " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new UnreadableLockException("the name lock " + file + " is missing");
        } catch (CharacterCodingException e) {
            throw new UnreadableLockException(file + " is not a name lock: it is not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Writes the next lock. A file with the same content is not touched. */
    WriteSummary write(NameLock next) {
        return OutputFile.write(NameLockJson.write(next), file);
    }

    /** The file name for messages. */
    String name() {
        return String.valueOf(file.getFileName());
    }
}
