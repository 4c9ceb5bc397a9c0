package io.github.feishucodegen.sdknames;

/** Thrown when a file does not have the format of SDK names. The message says what is wrong and, if known, where. */
public final class SdkNamesFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SdkNamesFormatException(String message) {
        super(message);
    }

    SdkNamesFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
