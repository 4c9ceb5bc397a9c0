package io.github.feishucodegen.pipeline;

/** Thrown if a snapshot of a comparison cannot be read at all. The message gives the reason. */
public final class UnreadableSideException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableSideException(String message) {
        super(message);
    }
}
