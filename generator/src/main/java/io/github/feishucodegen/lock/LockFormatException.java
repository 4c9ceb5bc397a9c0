package io.github.feishucodegen.lock;

/** Thrown when a file is not a name lock. The message says where and why. */
public final class LockFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LockFormatException(String message) {
        super(message);
    }
}
