package io.github.feishucodegen.lock;

/** A file that is no lock of names; the message says why. */
public final class LockFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LockFormatException(String message) {
        super(message);
    }
}
