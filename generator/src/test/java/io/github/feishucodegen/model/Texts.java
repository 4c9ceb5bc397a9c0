package io.github.feishucodegen.model;

/** Short ways to write texts in tests. */
public final class Texts {
    private Texts() {}

    public static LocalizedText zh(String text) {
        return LocalizedText.of(Language.CHINESE, text);
    }

    public static LocalizedText en(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }
}
