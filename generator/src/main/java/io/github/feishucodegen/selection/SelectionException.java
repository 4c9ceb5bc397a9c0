package io.github.feishucodegen.selection;

/** A selector that means nothing, or selects nothing; the message says which and what there is instead. */
public final class SelectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SelectionException(String message) {
        super(message);
    }
}
