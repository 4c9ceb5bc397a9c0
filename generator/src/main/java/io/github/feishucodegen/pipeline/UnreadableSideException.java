package io.github.feishucodegen.pipeline;

/** A side of a comparison cannot be read at all. The message says why. */
public final class UnreadableSideException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableSideException(String message) {
        super(message);
    }
}
