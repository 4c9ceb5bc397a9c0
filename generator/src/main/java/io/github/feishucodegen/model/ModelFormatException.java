package io.github.feishucodegen.model;

import org.jspecify.annotations.Nullable;

/** A text is not an API model in the form of {@link ModelJson}; the message says where and what was expected. */
public final class ModelFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ModelFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
