package io.github.feishucodegen.client.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The body of a response that was received completely: in memory, in a temporary file, or at a path. */
public abstract class ReceivedBody {
    private static final byte[] NO_BYTES = {};

    /** The body of a response that was written to a stream. The runtime has no bytes of it. */
    static final ReceivedBody NOT_KEPT = new NotKept();

    private ReceivedBody() {}

    /** A body in memory. The caller must not change the array afterwards. */
    public static ReceivedBody of(byte[] bytes) {
        return new InMemory(bytes);
    }

    /** A body in a temporary file. The channel is closed when nothing refers to this object any more. */
    static ReceivedBody of(FileChannel channel, long length) {
        return new InTemporaryFile(channel, length);
    }

    static ReceivedBody of(Path path, long length) {
        return new AtPath(path, length);
    }

    public abstract long length();

    /** Opens the bytes from the start. The caller closes the stream. */
    public abstract InputStream open() throws IOException;

    /** All bytes, in an array of the caller. */
    public byte[] copy() throws IOException {
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        }
    }

    /** The bytes if they are in memory; otherwise none. The caller must not change the array. */
    public byte[] inMemory() {
        return NO_BYTES;
    }

    boolean isInMemory() {
        return false;
    }

    private static final class InMemory extends ReceivedBody {
        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public byte[] copy() {
            return bytes.clone();
        }

        @Override
        public byte[] inMemory() {
            return bytes;
        }

        @Override
        boolean isInMemory() {
            return true;
        }
    }

    private static final class InTemporaryFile extends ReceivedBody {
        private final FileChannel channel;
        private final long length;

        InTemporaryFile(FileChannel channel, long length) {
            this.channel = channel;
            this.length = length;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public InputStream open() {
            return new ChannelStream(channel);
        }
    }

    private static final class AtPath extends ReceivedBody {
        private final Path path;
        private final long length;

        AtPath(Path path, long length) {
            this.path = path;
            this.length = length;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    private static final class NotKept extends ReceivedBody {
        @Override
        public long length() {
            return 0;
        }

        @Override
        public InputStream open() {
            return InputStream.nullInputStream();
        }
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
