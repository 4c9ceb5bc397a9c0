package io.github.feishucodegen.overlay;

/** A file of names that is not what it should be; the message says what and, as far as known, where. */
public final class OverlayFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverlayFormatException(String message) {
        super(message);
    }

    OverlayFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
