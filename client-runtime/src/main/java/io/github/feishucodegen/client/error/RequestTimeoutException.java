package io.github.feishucodegen.client.error;

import org.jspecify.annotations.Nullable;

/** No complete answer came in time. */
public final class RequestTimeoutException extends TransportException {
    private static final long serialVersionUID = 1L;

    public RequestTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
