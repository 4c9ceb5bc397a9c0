package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.error.AnswerTooLargeException;
import java.io.IOException;
import java.io.InputStream;

/** Keeps the whole body in memory. */
public final class MemoryTarget extends BodyTarget {
    private final int most;

    /** @param most the longest body, in bytes */
    public MemoryTarget(int most) {
        this.most = most;
    }

    @Override
    ReceivedBody receive(InputStream bytes, String call, long announced) throws IOException {
        if (announced > most) {
            throw new AnswerTooLargeException(call, announced, most);
        }
        byte[] read = bytes.readNBytes(most + 1);
        if (read.length > most) {
            throw new AnswerTooLargeException(call, read.length, most);
        }
        return ReceivedBody.of(read);
    }

    @Override
    public ReceivedBody deliver(ReceivedBody file) {
        return file;
    }

    @Override
    boolean isReusable() {
        return true;
    }

    @Override
    boolean acceptsFiles() {
        return false;
    }
}
