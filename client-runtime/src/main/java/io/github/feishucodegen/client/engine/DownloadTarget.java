package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.error.LocalFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;

/**
 * Where a file goes: {@link TemporaryFileTarget}, {@link PathTarget} or {@link StreamTarget}. A long body is written
 * there while it is received. A short one stays in memory until {@link #deliver}, because it may be an error.
 */
public abstract class DownloadTarget extends BodyTarget {
    /** The limit of short bodies, in bytes. An error envelope is always shorter, so a longer body is a file. */
    private static final int SHORT = 1 << 20;

    private static final int CHUNK = 1 << 16;

    /** For the classes of this package only. */
    DownloadTarget() {}

    @Override
    final ReceivedBody receive(InputStream bytes, String call, long announced) throws IOException {
        byte[] first = bytes.readNBytes(SHORT);
        return first.length < SHORT
                ? ReceivedBody.of(first)
                : write(new SequenceInputStream(new ByteArrayInputStream(first), bytes));
    }

    /** Writes a long body. */
    abstract ReceivedBody write(InputStream bytes) throws IOException;

    @Override
    public final ReceivedBody deliver(ReceivedBody file) {
        return file.isInMemory() ? writeShort(file) : file;
    }

    /** Writes a file that is in memory. Returns the bytes that are available afterwards. */
    abstract ReceivedBody writeShort(ReceivedBody file);

    @Override
    boolean isReusable() {
        return true;
    }

    @Override
    final boolean acceptsFiles() {
        return true;
    }

    /**
     * Copies all bytes and flushes the target. Returns their number.
     *
     * @throws IOException if the bytes cannot be read
     * @throws LocalFileException if they cannot be written
     */
    static long copy(InputStream bytes, OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long length = 0;
        for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
            try {
                out.write(chunk, 0, count);
            } catch (IOException e) {
                throw notStored(e);
            }
            length += count;
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw notStored(e);
        }
        return length;
    }

    static LocalFileException notStored(IOException e) {
        return new LocalFileException("an answer could not be stored: " + e, e);
    }
}
