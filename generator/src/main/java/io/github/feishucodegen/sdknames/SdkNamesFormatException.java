package io.github.feishucodegen.sdknames;

/** A file of names that is not what it should be; the message says what and, as far as known, where. */
public final class SdkNamesFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SdkNamesFormatException(String message) {
        super(message);
    }

    SdkNamesFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
