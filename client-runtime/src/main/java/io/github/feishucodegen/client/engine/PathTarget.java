package io.github.feishucodegen.client.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file to a path; an existing file is replaced. The bytes go to a file beside it first, so that the file
 * appears only when it is complete.
 */
public final class PathTarget extends DownloadTarget {
    private final Path path;

    public PathTarget(Path path) {
        this.path = path;
    }

    @Override
    ReceivedBody write(InputStream bytes) throws IOException {
        Path part = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            long length;
            try (OutputStream out = open(part)) {
                length = copy(bytes, out);
            }
            move(part);
            return ReceivedBody.of(path, length);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static OutputStream open(Path part) {
        try {
            return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    private void move(Path part) {
        try {
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    @Override
    ReceivedBody writeShort(ReceivedBody file) {
        try {
            write(new ByteArrayInputStream(file.inMemory()));
        } catch (IOException e) {
            throw notStored(e);
        }
        return file;
    }
}
