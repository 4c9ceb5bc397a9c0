package io.github.feishucodegen.source;

/** Thrown if git cannot provide an object or a file. The message says why. */
public final class GitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GitException(String message) {
        super(message);
    }
}
