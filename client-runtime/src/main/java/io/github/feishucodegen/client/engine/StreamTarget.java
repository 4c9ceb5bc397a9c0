package io.github.feishucodegen.client.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Writes a file to a stream of the caller. The stream is flushed, not closed. */
public final class StreamTarget extends DownloadTarget {
    private final OutputStream stream;
    /** Whether bytes were written. They cannot be taken back. */
    private boolean begun;

    public StreamTarget(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    ReceivedBody write(InputStream bytes) throws IOException {
        begun = true;
        copy(bytes, stream);
        return ReceivedBody.NOT_KEPT;
    }

    @Override
    ReceivedBody writeShort(ReceivedBody file) {
        begun = true;
        try {
            stream.write(file.inMemory());
            stream.flush();
        } catch (IOException e) {
            throw notStored(e);
        }
        return ReceivedBody.NOT_KEPT;
    }

    @Override
    boolean isReusable() {
        return !begun;
    }
}
