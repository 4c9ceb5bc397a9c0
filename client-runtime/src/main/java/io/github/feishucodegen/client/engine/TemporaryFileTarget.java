package io.github.feishucodegen.client.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Writes a long file to a temporary file, which is deleted when nothing refers to it any more. */
public final class TemporaryFileTarget extends DownloadTarget {
    @Override
    ReceivedBody write(InputStream bytes) throws IOException {
        FileChannel channel = open();
        try {
            return ReceivedBody.of(channel, copy(bytes, Channels.newOutputStream(channel)));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileChannel open() {
        try {
            return FileChannel.open(
                    Files.createTempFile("feishu", ".tmp"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    /** A short file stays in memory. */
    @Override
    ReceivedBody writeShort(ReceivedBody file) {
        return file;
    }
}
