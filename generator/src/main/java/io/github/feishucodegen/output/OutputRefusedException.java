package io.github.feishucodegen.output;

/**
 * Thrown before anything is written, if writing could destroy foreign files or leave the folder. The message names
 * the reason.
 */
public final class OutputRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputRefusedException(String message) {
        super(message);
    }
}
