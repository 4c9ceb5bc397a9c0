package io.github.feishucodegen.client.http;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The name and the bytes of a file to send. The bytes are read when the request is sent. */
public final class FileContent {
    /** Opens the bytes from the start. Each call returns a new stream, because a request may be sent again. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private final String name;
    private final Source source;
    private final @Nullable Path path;
    private final long length;

    private FileContent(String name, Source source, @Nullable Path path, long length) {
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a file name has no control characters");
        }
        this.name = name;
        this.source = source;
        this.path = path;
        this.length = length;
    }

    public static FileContent of(File file) {
        return of(file.toPath());
    }

    /** The content of a file, with the file's name. */
    public static FileContent of(Path path) {
        Path name = path.getFileName();
        return new FileContent(name == null ? "" : name.toString(), () -> Files.newInputStream(path), path, -1);
    }

    /** Content in memory; the bytes are copied. */
    public static FileContent of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new FileContent(name, () -> new ByteArrayInputStream(copy), null, copy.length);
    }

    /** Content of unknown length. */
    public static FileContent of(String name, Source source) {
        return new FileContent(name, Objects.requireNonNull(source), null, -1);
    }

    /**
     * Content of known length.
     *
     * @param length the length in bytes; the source must provide exactly this many
     * @throws IllegalArgumentException if the length is negative
     */
    public static FileContent of(String name, long length, Source source) {
        if (length < 0) {
            throw new IllegalArgumentException("a length is not negative: " + length);
        }
        return new FileContent(name, Objects.requireNonNull(source), null, length);
    }

    public String name() {
        return name;
    }

    /** The length in bytes; -1 if it is unknown. */
    public long length() throws IOException {
        return path == null ? length : Files.size(path);
    }

    /** Opens the bytes from the start. The caller closes the stream. */
    public InputStream open() throws IOException {
        return source.open();
    }

    /** Whether the other content has the same name and the same path or source. The bytes are not compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileContent
                && name.equals(((FileContent) other).name)
                && (path == null
                        ? source.equals(((FileContent) other).source)
                        : path.equals(((FileContent) other).path));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name; not the bytes. */
    @Override
    public String toString() {
        return name;
    }
}
