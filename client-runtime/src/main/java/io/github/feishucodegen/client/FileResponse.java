package io.github.feishucodegen.client;

import io.github.feishucodegen.client.engine.Content;
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
 * An answer that is a file, unless the platform refused the call.
 *
 * <p>A file of more than a megabyte is not in memory: it waits in a temporary file, or is where
 * {@link RequestOptions.Builder#downloadTo(Path)} says.
 */
@SuppressWarnings("serial") // As for all models.
public abstract class FileResponse extends ApiResponse<byte[]> {
    private @Nullable Content file;
    private @Nullable String fileName;

    /** Nothing set; an answer that has nothing but the file. */
    protected FileResponse() {}

    /**
     * Nothing set.
     *
     * @param own as for {@link ApiResponse#ApiResponse(String)}
     */
    protected FileResponse(String own) {
        super(own);
    }

    /** Before anybody else sees it. */
    final void holds(@Nullable String name, Content bytes) {
        fileName = name;
        file = bytes;
        VarHandle.releaseFence();
    }

    @Override
    protected @Nullable String beyondJson() {
        return file == null ? super.beyondJson() : "the bytes of a file";
    }

    /** As the server calls it, without any folder; null where it does not say. */
    public @Nullable String getFileName() {
        return fileName;
    }

    /**
     * A copy of the bytes, all in memory; null where the answer is no file, empty if it went to a stream.
     *
     * @throws UncheckedIOException if the file cannot be read any more
     */
    @Override
    public byte @Nullable [] getData() {
        if (file == null) {
            return null;
        }
        try {
            byte[] bytes = file.bytes();
            return file.isInMemory() ? bytes.clone() : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws DecodeException if the answer is no file
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
     * The bytes from the start; to be closed by the caller.
     *
     * @throws FileNotFoundException if the answer is no file
     */
    public InputStream openFile() throws IOException {
        if (file == null) {
            throw new FileNotFoundException("the answer is no file: code " + getCode());
        }
        return file.open();
    }

    /** As {@link #writeFile(Path)}. */
    public void writeFile(String path) throws IOException {
        writeFile(Path.of(path));
    }

    /**
     * Writes the bytes, over a file that is there already.
     *
     * @throws FileNotFoundException if the answer is no file
     */
    public void writeFile(Path path) throws IOException {
        try (InputStream bytes = openFile()) {
            Files.copy(bytes, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
