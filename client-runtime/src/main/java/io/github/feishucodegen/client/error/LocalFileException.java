package io.github.feishucodegen.client.error;

import org.jspecify.annotations.Nullable;

/** A file or stream of the caller could not be read for a request, or a response could not be written. */
public final class LocalFileException extends TransportException {
    private static final long serialVersionUID = 1L;

    public LocalFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
