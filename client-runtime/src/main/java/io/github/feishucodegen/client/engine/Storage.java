package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.error.AnswerTooLargeException;
import io.github.feishucodegen.client.error.LocalFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Stores the body of a successful response. A short body stays in memory; the kind of storage decides where a long
 * one goes. One object serves one call.
 */
public abstract class Storage {
    /** The limit of short bodies, in bytes. An error envelope is always shorter, so a longer body is a file. */
    private static final int FEW = 1 << 20;

    private static final int CHUNK = 1 << 16;

    private Storage() {}

    /**
     * Keeps the whole body in memory.
     *
     * @param most the longest response, in bytes
     */
    public static Storage memory(int most) {
        return new Storage() {
            @Override
            Content take(InputStream bytes, String call, long announced) throws IOException {
                if (announced > most) {
                    throw new AnswerTooLargeException(call, announced, most);
                }
                byte[] read = bytes.readNBytes(most + 1);
                if (read.length > most) {
                    throw new AnswerTooLargeException(call, read.length, most);
                }
                return Content.of(read);
            }

            @Override
            Content many(InputStream bytes) {
                throw new AssertionError("all bytes go into memory");
            }

            @Override
            public boolean takesLong() {
                return false;
            }
        };
    }

    /** Writes a long body to a temporary file. The file is deleted when nothing refers to it any more. */
    public static Storage temporary() {
        return new Storage() {
            @Override
            Content many(InputStream bytes) throws IOException {
                FileChannel channel = open();
                try {
                    return Content.of(channel, copy(bytes, Channels.newOutputStream(channel)));
                } catch (IOException | RuntimeException e) {
                    channel.close();
                    throw e;
                }
            }

            private FileChannel open() {
                try {
                    return FileChannel.open(
                            Files.createTempFile("feishu", ".tmp"),
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
                } catch (IOException e) {
                    throw refused(e);
                }
            }
        };
    }

    /**
     * Writes a file to a path; an existing file is replaced. The bytes go to a file beside it first, so that the file
     * appears only when it is complete.
     */
    public static Storage to(Path file) {
        return new Storage() {
            @Override
            Content many(InputStream bytes) throws IOException {
                Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
                try {
                    long length;
                    try (OutputStream out = open(part)) {
                        length = copy(bytes, out);
                    }
                    move(part);
                    return Content.of(file, length);
                } finally {
                    Files.deleteIfExists(part);
                }
            }

            private OutputStream open(Path part) {
                try {
                    return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                } catch (IOException e) {
                    throw refused(e);
                }
            }

            private void move(Path part) {
                try {
                    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw refused(e);
                }
            }

            @Override
            public Content settle(Content content) {
                if (content.isInMemory()) {
                    try {
                        many(new ByteArrayInputStream(content.bytes()));
                    } catch (IOException e) {
                        throw refused(e);
                    }
                }
                return content;
            }
        };
    }

    /** Writes a file to a stream. The stream is flushed, not closed. */
    public static Storage to(OutputStream stream) {
        return new Storage() {
            private boolean spent;

            @Override
            Content many(InputStream bytes) throws IOException {
                spent = true;
                copy(bytes, stream);
                return Content.GONE;
            }

            @Override
            public Content settle(Content content) {
                if (!spent) {
                    spent = true;
                    try {
                        stream.write(content.bytes());
                        stream.flush();
                    } catch (IOException e) {
                        throw refused(e);
                    }
                }
                return Content.GONE;
            }

            @Override
            public boolean isSpent() {
                return spent;
            }
        };
    }

    /**
     * @param call the call's name in messages
     * @param announced the length that the server announces; negative if it announces none
     * @throws IOException if the bytes cannot be read; a {@link LocalFileException} is thrown if they cannot be
     *     stored
     */
    Content take(InputStream bytes, String call, long announced) throws IOException {
        byte[] first = bytes.readNBytes(FEW);
        return first.length < FEW
                ? Content.of(first)
                : many(new SequenceInputStream(new ByteArrayInputStream(first), bytes));
    }

    abstract Content many(InputStream bytes) throws IOException;

    /**
     * Writes the buffered bytes of a short file to its target. Returns the content that is available afterwards.
     *
     * @throws LocalFileException if the bytes cannot be written
     */
    public Content settle(Content content) {
        return content;
    }

    /** Whether bytes were written to a stream and cannot be taken back. The call must not be repeated then. */
    public boolean isSpent() {
        return false;
    }

    /** Whether the body may be long, so that its duration cannot be predicted. */
    public boolean takesLong() {
        return true;
    }

    private static long copy(InputStream bytes, OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long length = 0;
        for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
            try {
                out.write(chunk, 0, count);
            } catch (IOException e) {
                throw refused(e);
            }
            length += count;
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw refused(e);
        }
        return length;
    }

    private static LocalFileException refused(IOException e) {
        return new LocalFileException("an answer could not be stored: " + e, e);
    }
}
