package io.github.feishucodegen.pull;

/** Thrown when a pull cannot begin or go on. The message says why, and what the folder holds now. */
public final class PullException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PullException(String message) {
        super(message);
    }

    PullException(String message, Throwable cause) {
        super(message, cause);
    }
}
