package io.github.feishucodegen.client.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells when it is closed, once. */
final class UsedStream extends FilterInputStream {
    private final Runnable closed;
    private final AtomicBoolean told = new AtomicBoolean();

    UsedStream(InputStream stream, Runnable closed) {
        super(stream);
        this.closed = closed;
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            if (told.compareAndSet(false, true)) {
                closed.run();
            }
        }
    }
}
