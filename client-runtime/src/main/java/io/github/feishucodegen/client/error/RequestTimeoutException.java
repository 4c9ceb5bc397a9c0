package io.github.feishucodegen.client.error;

import org.jspecify.annotations.Nullable;

/** No complete response arrived within the time limit. */
public final class RequestTimeoutException extends TransportException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception for a request that the server may have received. */
    public RequestTimeoutException(String message, @Nullable Throwable cause) {
        this(message, cause, true);
    }

    /** @param mayHaveArrived false only if no byte of the request was sent */
    public RequestTimeoutException(String message, @Nullable Throwable cause, boolean mayHaveArrived) {
        super(message, cause, mayHaveArrived);
    }
}
