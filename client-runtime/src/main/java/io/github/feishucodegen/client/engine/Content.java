package io.github.feishucodegen.client.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a response: in memory, or in a file if there are many. */
public abstract class Content {
    /** The content of a response that was written to a stream. */
    static final Content GONE = of(new byte[0]);

    private Content() {}

    /** Content in memory. The caller must not change the array afterwards. */
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

    /** The content of a channel. The channel is closed when nothing refers to this object any more. */
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

    /** Opens the bytes from the start. The caller closes the stream. */
    public abstract InputStream open() throws IOException;

    /** All bytes, in memory. The caller must not change the array. */
    public byte[] bytes() throws IOException {
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        }
    }

    /** Whether the bytes are in memory, so that {@link #bytes()} reads no file. */
    public boolean isInMemory() {
        return false;
    }

    /** A stream with its own position, so that several can read one channel. */
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
