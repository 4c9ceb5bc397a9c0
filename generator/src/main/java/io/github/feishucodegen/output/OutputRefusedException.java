package io.github.feishucodegen.output;

/** Nothing was written, because writing could have destroyed or escaped something; the message names it. */
public final class OutputRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputRefusedException(String message) {
        super(message);
    }
}
