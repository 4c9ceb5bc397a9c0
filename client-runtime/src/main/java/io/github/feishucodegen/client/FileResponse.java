package io.github.feishucodegen.client;

import io.github.feishucodegen.client.model.Schema;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An answer that is a file, unless the platform refused the call. */
public abstract class FileResponse extends ApiResponse<byte[]> {
    private final byte @Nullable [] file;
    private final @Nullable String fileName;

    protected FileResponse(Builder<?, ?> builder) {
        super(builder);
        file = builder.file;
        fileName = builder.fileName;
    }

    /** As the server calls it, without any folder; null where it does not say. */
    public @Nullable String getFileName() {
        return fileName;
    }

    /** A copy of the bytes; null where the answer is no file. */
    @Override
    public byte @Nullable [] getData() {
        return file == null ? null : file.clone();
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
        if (file == null) {
            throw new FileNotFoundException("the answer is no file: code " + getCode());
        }
        Files.write(path, file);
    }

    /**
     * @param <M> what is built
     * @param <B> the builder's own class
     */
    public abstract static class Builder<M extends FileResponse, B extends Builder<M, B>>
            extends ApiResponse.Builder<M, B> {
        private byte @Nullable [] file;
        private @Nullable String fileName;

        protected Builder(Schema schema) {
            super(schema);
        }

        protected Builder(FileResponse model) {
            super(model);
            file = model.file;
            fileName = model.fileName;
        }

        final void file(@Nullable String name, byte[] bytes) {
            fileName = name;
            file = bytes;
        }
    }
}
