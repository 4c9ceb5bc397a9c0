package io.github.feishucodegen.client.error;

import org.jspecify.annotations.Nullable;

/** No complete answer came: refused, reset, cut short. The server may or may not have acted on the request. */
public class TransportException extends FeishuException {
    private static final long serialVersionUID = 1L;

    public TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
