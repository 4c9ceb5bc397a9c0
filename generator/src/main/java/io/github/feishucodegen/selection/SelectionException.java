package io.github.feishucodegen.selection;

/**
 * Thrown when a selector is malformed or matches nothing. The message names the selector and the available
 * operations.
 */
public final class SelectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SelectionException(String message) {
        super(message);
    }
}
