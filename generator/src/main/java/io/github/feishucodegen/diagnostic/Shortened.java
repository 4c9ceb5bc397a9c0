package io.github.feishucodegen.diagnostic;

/** Texts that are too long for a message. */
public final class Shortened {
    private Shortened() {}

    /** The text itself, or its beginning and an ellipsis; a character of two {@code char}s is never split. */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
