package io.github.feishucodegen.client;

import io.github.feishucodegen.client.engine.ReceivedBody;
import io.github.feishucodegen.client.error.DecodeException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.VarHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A response that is a file, unless the platform refused the call.
 *
 * <p>A file of 1 MiB or more is not kept in memory. It is in a temporary file, or where {@link
 * RequestOptions.Builder#downloadTo(Path)} writes it.
 */
@SuppressWarnings("serial") // As for all models.
public abstract class FileResponse extends ApiResponse<byte[]> {
    private @Nullable ReceivedBody file;
    private @Nullable String fileName;

    /** Creates a response that has no fields besides those of the envelope. */
    protected FileResponse() {}

    /**
     * Creates a response with no field set.
     *
     * @param own see {@link ApiResponse#ApiResponse(String)}
     */
    protected FileResponse(String own) {
        super(own);
    }

    /** Sets the file. The caller publishes this object only afterwards. */
    final void holds(@Nullable String name, ReceivedBody bytes) {
        fileName = name;
        file = bytes;
        VarHandle.releaseFence();
    }

    @Override
    protected @Nullable String beyondJson() {
        return file == null ? super.beyondJson() : "the bytes of a file";
    }

    /** The file's name from the server, without any folder; null if the server gives none. */
    public @Nullable String getFileName() {
        return fileName;
    }

    /**
     * A copy of the file's bytes, all in memory. Null if the response is not a file; empty if the file was written to
     * a stream.
     *
     * @throws UncheckedIOException if the file on disk cannot be read any more
     */
    @Override
    public byte @Nullable [] getData() {
        if (file == null) {
            return null;
        }
        try {
            return file.copy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws DecodeException if the response is not a file
     */
    @Override
    public byte[] orThrow() {
        requireSuccess();
        byte[] bytes = getData();
        if (bytes == null) {
            throw new DecodeException("the answer is no file", null);
        }
        return bytes;
    }

    /**
     * Opens the file's bytes from the start. The caller closes the stream.
     *
     * @throws FileNotFoundException if the response is not a file
     */
    public InputStream openFile() throws IOException {
        if (file == null) {
            throw new FileNotFoundException("the answer is no file: code " + getCode());
        }
        return file.open();
    }

    /** Does the same as {@link #writeFile(Path)}. */
    public void writeFile(String path) throws IOException {
        writeFile(Path.of(path));
    }

    /**
     * Writes the file's bytes to a path. An existing file is replaced.
     *
     * @throws FileNotFoundException if the response is not a file
     */
    public void writeFile(Path path) throws IOException {
        try (InputStream bytes = openFile()) {
            Files.copy(bytes, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
