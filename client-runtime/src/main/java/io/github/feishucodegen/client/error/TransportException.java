package io.github.feishucodegen.client.error;

import org.jspecify.annotations.Nullable;

/** No complete answer came: refused, reset, cut short. */
public class TransportException extends FeishuException {
    private static final long serialVersionUID = 1L;

    private final boolean mayHaveArrived;

    /** Of a request that may have arrived. */
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
