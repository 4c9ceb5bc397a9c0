package io.github.feishucodegen.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * A language of pages.
 *
 * @param code as in BCP 47, in lower case, such as {@code zh}
 */
public record Language(String code) implements Comparable<Language> {
    public static final Language CHINESE = new Language("zh");
    public static final Language ENGLISH = new Language("en");
    /** The language of a text that holds for all languages, such as one from a correction. */
    public static final Language UNDETERMINED = new Language("und");

    /** Chinese comes first, because the platform writes its pages in Chinese and translates them. */
    private static final Comparator<Language> ORDER =
            Comparator.comparing((Language language) -> !language.isChinese()).thenComparing(Language::code);

    public Language {
        if (code.length() < 2 || code.length() > 3 || !code.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            throw new IllegalArgumentException("not the code of a language: " + code);
        }
    }

    /**
     * The language of a code in any case.
     *
     * @throws IllegalArgumentException if the text is not the code of a language
     */
    public static Language of(String code) {
        return new Language(code.toLowerCase(Locale.ROOT));
    }

    private boolean isChinese() {
        return code.equals("zh");
    }

    @Override
    public int compareTo(Language other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code;
    }
}
