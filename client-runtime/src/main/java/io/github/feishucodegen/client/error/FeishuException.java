package io.github.feishucodegen.client.error;

import org.jspecify.annotations.Nullable;

/** The base class of the exceptions that a call throws. */
public abstract class FeishuException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FeishuException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
