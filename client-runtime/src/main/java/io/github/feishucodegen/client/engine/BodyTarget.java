package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.error.AnswerTooLargeException;
import io.github.feishucodegen.client.error.LocalFileException;
import java.io.IOException;
import java.io.InputStream;

/** Where the body of a successful response goes: {@link MemoryTarget} or {@link DownloadTarget}. It serves one call. */
public abstract class BodyTarget {
    /** For the classes of this package only, so that all kinds of targets are known. */
    BodyTarget() {}

    /**
     * Reads a body to its end.
     *
     * @param call the call's name in messages
     * @param announced the length that the server announces; negative if it announces none
     * @throws IOException if the bytes cannot be read
     * @throws LocalFileException if they cannot be stored
     * @throws AnswerTooLargeException if the body is longer than the target accepts
     */
    abstract ReceivedBody receive(InputStream bytes, String call, long announced) throws IOException;

    /**
     * Takes over a body that turned out to be a file. Returns the bytes that are available afterwards.
     *
     * @throws LocalFileException if the bytes cannot be written
     */
    public abstract ReceivedBody deliver(ReceivedBody file);

    /** Whether the target can take the body of a further attempt. */
    abstract boolean isReusable();

    /** Whether the body may be a file, so that the time of the transfer cannot be predicted. */
    abstract boolean acceptsFiles();
}
