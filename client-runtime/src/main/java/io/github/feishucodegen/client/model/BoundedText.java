package io.github.feishucodegen.client.model;

/**
 * A text whose characters can be read only a limited number of times. It stops a pattern that backtracks without end.
 */
final class BoundedText implements CharSequence {
    private static final int LOOKS = 5_000_000;

    private final CharSequence text;
    private int looks = LOOKS;

    BoundedText(CharSequence text) {
        this.text = text;
    }

    /** Thrown when the characters were read too often. */
    static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super(null, null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (looks-- == 0) {
            throw new ExhaustedException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
