package io.github.feishucodegen.pipeline;

/** Thrown if a file is not a name lock. The message names the file and the reason. */
public final class UnreadableLockException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableLockException(String message) {
        super(message);
    }
}
