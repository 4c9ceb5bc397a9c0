package io.github.feishucodegen.client.http;

import java.io.IOException;

/** A request body could not be read. The connection is not the cause, so that sending again is of no use. */
public final class UnreadableBodyException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableBodyException(Throwable cause) {
        super("the body could not be read: " + cause, cause);
    }

    /** Whether this exception is among the causes of a failure. */
    public static boolean caused(Throwable problem) {
        Throwable cause = problem;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof UnreadableBodyException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
