package io.github.feishucodegen.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/** The bytes of several sources, one after the other. Each source is opened when the previous one ends. */
final class JoinedStream extends InputStream {
    private final Iterator<FileContent> sources;
    private InputStream current = InputStream.nullInputStream();

    JoinedStream(Iterator<FileContent> sources) {
        this.sources = sources;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = current.read(target, offset, length);
        while (count < 0 && sources.hasNext()) {
            current.close();
            current = sources.next().open();
            count = current.read(target, offset, length);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        current.close();
    }
}
