package io.github.feishucodegen.source;

/** Git could not give what was asked for. The message says why. */
public final class GitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GitException(String message) {
        super(message);
    }
}
