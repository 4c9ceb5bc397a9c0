package io.github.feishucodegen.client.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a response. It uses a client until it is closed. */
final class UsedStream extends FilterInputStream {
    private final JdkClients.Use use;

    UsedStream(InputStream body, JdkClients.Use use) {
        super(body);
        this.use = use;
    }

    @Override
    public byte[] readAllBytes() throws IOException {
        return in.readAllBytes();
    }

    @Override
    public byte[] readNBytes(int most) throws IOException {
        return in.readNBytes(most);
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            use.close();
        }
    }
}
