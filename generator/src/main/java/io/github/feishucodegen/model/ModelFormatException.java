package io.github.feishucodegen.model;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a text is not an API model in the format of {@link ModelJson}. The message says where, and what was
 * expected.
 */
public final class ModelFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ModelFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
