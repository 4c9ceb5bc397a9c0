package io.github.feishucodegen.client.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of an answer: in memory, or in a file if they are many. */
public abstract class Content {
    /** Bytes that went elsewhere. */
    static final Content GONE = of(new byte[0]);

    private Content() {}

    /** Not to be changed any more. */
    public static Content of(byte[] bytes) {
        return new Content() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public byte[] bytes() {
                return bytes;
            }

            @Override
            public boolean isInMemory() {
                return true;
            }
        };
    }

    /** All that a channel holds; it is closed when nobody refers to this any more. */
    static Content of(FileChannel channel, long length) {
        return new Content() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public InputStream open() {
                return new ChannelStream(channel);
            }
        };
    }

    static Content of(Path file, long length) {
        return new Content() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    public abstract long length();

    /** To be closed by the caller. */
    public abstract InputStream open() throws IOException;

    /** All of them in memory; not to be changed. */
    public byte[] bytes() throws IOException {
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        }
    }

    /** Whether {@link #bytes()} costs nothing. */
    public boolean isInMemory() {
        return false;
    }

    /** Reads from a place of its own, so that several may read at once. */
    private static final class ChannelStream extends InputStream {
        private final FileChannel channel;
        private long position;

        ChannelStream(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = channel.read(ByteBuffer.wrap(target, offset, length), position);
            position += Math.max(0, count);
            return count;
        }
    }
}
