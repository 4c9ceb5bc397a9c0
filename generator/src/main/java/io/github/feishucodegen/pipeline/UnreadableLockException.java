package io.github.feishucodegen.pipeline;

/** A lock of names that cannot be understood; the message says which and why. */
public final class UnreadableLockException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableLockException(String message) {
        super(message);
    }
}
