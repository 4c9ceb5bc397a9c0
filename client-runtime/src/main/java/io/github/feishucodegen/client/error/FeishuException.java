package io.github.feishucodegen.client.error;

import org.jspecify.annotations.Nullable;

/** Everything that a client throws because of a call. */
public abstract class FeishuException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FeishuException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
