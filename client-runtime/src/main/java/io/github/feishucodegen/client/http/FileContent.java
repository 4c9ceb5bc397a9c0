package io.github.feishucodegen.client.http;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The name and the bytes of a file to send; the bytes are read when they are sent. */
public final class FileContent {
    /** Opens the bytes from the start; a new stream each time, for a call may be repeated. */
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

    /** Named as the file. */
    public static FileContent of(Path path) {
        Path name = path.getFileName();
        return new FileContent(name == null ? "" : name.toString(), () -> Files.newInputStream(path), path, -1);
    }

    /** The bytes are copied. */
    public static FileContent of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new FileContent(name, () -> new ByteArrayInputStream(copy), null, copy.length);
    }

    /** Bytes of unknown number. */
    public static FileContent of(String name, Source source) {
        return new FileContent(name, Objects.requireNonNull(source), null, -1);
    }

    /** @param length in bytes; the source has to hold just as many */
    public static FileContent of(String name, long length, Source source) {
        if (length < 0) {
            throw new IllegalArgumentException("a length is not negative: " + length);
        }
        return new FileContent(name, Objects.requireNonNull(source), null, length);
    }

    public String name() {
        return name;
    }

    /** In bytes, -1 where it is unknown. */
    public long length() throws IOException {
        return path == null ? length : Files.size(path);
    }

    /** To be closed by the caller. */
    public InputStream open() throws IOException {
        return source.open();
    }

    /** The same name and the same source; bytes are not compared, except those of one path. */
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

    /** The name, never the bytes. */
    @Override
    public String toString() {
        return name;
    }
}
