package io.github.feishucodegen.portal;

import java.io.IOException;

/** Thrown when a body has more bytes than its limit. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long limit) {
        super("the answer is larger than the limit of " + limit + " bytes");
    }
}
