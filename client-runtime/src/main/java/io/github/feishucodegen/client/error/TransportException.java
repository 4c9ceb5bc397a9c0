package io.github.feishucodegen.client.error;

import org.jspecify.annotations.Nullable;

/** No complete response arrived: the connection was refused, reset or cut off. */
public class TransportException extends FeishuException {
    private static final long serialVersionUID = 1L;

    private final boolean mayHaveArrived;

    /** Creates the exception for a request that the server may have received. */
    public TransportException(String message, @Nullable Throwable cause) {
        this(message, cause, true);
    }

    /** @param mayHaveArrived false only if no byte of the request was sent */
    public TransportException(String message, @Nullable Throwable cause, boolean mayHaveArrived) {
        super(message, cause);
        this.mayHaveArrived = mayHaveArrived;
    }

    /** Whether the server may have acted on the request. */
    public final boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
