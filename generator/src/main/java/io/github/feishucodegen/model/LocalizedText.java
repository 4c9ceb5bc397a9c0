package io.github.feishucodegen.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A text of the pages in each language in which the pages have it, without blank texts.
 *
 * @param translations one for each language, the preferred language first
 */
public record LocalizedText(List<Translation> translations) {
    public static final LocalizedText EMPTY = new LocalizedText(List.of());

    /** A text in one language. */
    public record Translation(Language language, String text) {}

    public LocalizedText {
        translations = List.copyOf(translations);
    }

    /** A text in one language. Empty if the text is blank. */
    public static LocalizedText of(Language language, String text) {
        return text.isBlank() ? EMPTY : new LocalizedText(List.of(new Translation(language, text)));
    }

    /** A text that holds for all languages. Empty if the text is blank. */
    public static LocalizedText ofAll(String text) {
        return of(Language.UNDETERMINED, text);
    }

    /** The text in the preferred language. If there is none in that language, it is in another one. */
    public String text() {
        return translations.isEmpty() ? "" : translations.get(0).text();
    }

    /** The text in a language. */
    public Optional<String> in(Language language) {
        for (Translation translation : translations) {
            if (translation.language().equals(language)) {
                return Optional.of(translation.text());
            }
        }
        return Optional.empty();
    }

    /** The texts in the languages that are not preferred. */
    public List<Translation> others() {
        return translations.isEmpty() ? List.of() : translations.subList(1, translations.size());
    }

    public boolean isEmpty() {
        return translations.isEmpty();
    }

    /** Whether the text has a property in at least one language. */
    public boolean anyMatch(Predicate<String> property) {
        for (Translation translation : translations) {
            if (property.test(translation.text())) {
                return true;
            }
        }
        return false;
    }

    /** This text, and the other one in the languages that this text lacks. */
    public LocalizedText or(LocalizedText other) {
        return hasLanguagesOf(other) ? this : merge(other, (own, another) -> own);
    }

    private boolean hasLanguagesOf(LocalizedText other) {
        for (Translation translation : other.translations) {
            if (in(translation.language()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * This text and the other one.
     *
     * @param merging makes the text of a language that both have
     */
    public LocalizedText merge(LocalizedText other, BinaryOperator<String> merging) {
        if (other.isEmpty() || isEmpty()) {
            return isEmpty() ? other : this;
        }
        List<Translation> merged = new ArrayList<>();
        translations.forEach(own -> merged.add(new Translation(
                own.language(),
                other.in(own.language())
                        .map(text -> merging.apply(own.text(), text))
                        .orElse(own.text()))));
        other.translations.stream()
                .filter(another -> in(another.language()).isEmpty())
                .forEach(merged::add);
        merged.sort(Comparator.comparing(Translation::language));
        return new LocalizedText(merged);
    }

    /** Changes the text in each language. */
    public LocalizedText map(UnaryOperator<String> change) {
        return new LocalizedText(translations.stream()
                .map(own -> new Translation(own.language(), change.apply(own.text())))
                .filter(changed -> !changed.text().isBlank())
                .toList());
    }

    /** This text if it is the corrected one in all languages, otherwise the corrected text for all languages. */
    public LocalizedText corrected(String text) {
        boolean same = translations.stream().allMatch(own -> own.text().equals(text)) && isEmpty() == text.isBlank();
        return same ? this : ofAll(text);
    }

    /** This text with a language as the preferred one, as far as the text has it. */
    public LocalizedText preferring(Language language) {
        if (translations.size() < 2 || in(language).isEmpty()) {
            return this;
        }
        List<Translation> sorted = new ArrayList<>(translations);
        sorted.sort(Comparator.comparing(own -> !own.language().equals(language)));
        return new LocalizedText(sorted);
    }
}
