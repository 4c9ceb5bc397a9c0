package io.github.feishucodegen.client.error;

import org.jspecify.annotations.Nullable;

/** A text or a response body is not JSON, or not JSON of the expected form. */
public final class DecodeException extends FeishuException {
    private static final long serialVersionUID = 1L;

    public DecodeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
