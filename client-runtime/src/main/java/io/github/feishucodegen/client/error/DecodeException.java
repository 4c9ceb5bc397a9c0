package io.github.feishucodegen.client.error;

import org.jspecify.annotations.Nullable;

/** A text that should be JSON, or JSON of a certain kind, is not. */
public final class DecodeException extends FeishuException {
    private static final long serialVersionUID = 1L;

    public DecodeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
