package io.github.feishucodegen.client.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a response. It holds the lease of a client until it is closed. */
final class LeasedStream extends FilterInputStream {
    private final JdkClients.Lease lease;

    LeasedStream(InputStream body, JdkClients.Lease lease) {
        super(body);
        this.lease = lease;
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
            lease.close();
        }
    }
}
