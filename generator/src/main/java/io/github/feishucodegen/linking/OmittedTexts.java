package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.Declaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.model.LocalizedText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Collects texts of pages that stay out of the model, because a more trusted page about the same operation has
 * others.
 */
final class OmittedTexts {
    private static final int NAMED = 20;

    private final Map<String, Set<String>> byPage = new LinkedHashMap<>();

    /**
     * Returns the first text, or the second if the first is blank. A second text that differs is recorded as omitted.
     */
    String prefer(String first, String second, String page, String what) {
        if (first.isBlank()) {
            return second;
        }
        if (!letters(second).isEmpty() && !letters(first).equals(letters(second))) {
            add(page, what);
        }
        return first;
    }

    /** Prefers the first text in each language. The second text adds languages. */
    LocalizedText prefer(LocalizedText first, LocalizedText second, String page, String what) {
        return first.merge(second, (one, other) -> prefer(one, other, page, what));
    }

    void add(String page, String what) {
        byPage.computeIfAbsent(page, p -> new LinkedHashSet<>()).add(what);
    }

    /** The letters and digits of a text. Dialects add different markup to the same words. */
    static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** @param trusted the page whose texts were kept */
    void report(List<? extends Declaration> pages, Declaration trusted, Consumer<Diagnostic> report) {
        for (Declaration page : pages) {
            Set<String> what = byPage.remove(page.location().page());
            if (what != null) {
                report.accept(Diagnostic.of(
                        LinkingFinding.MERGED_WORDS_LEFT_OUT,
                        page.location(),
                        "%s has other words, and these words of this page were left out: %s"
                                .formatted(trusted.location().page(), words(what))));
            }
        }
    }

    private static String words(Set<String> what) {
        String named = String.join(", ", what.stream().limit(NAMED).toList());
        return what.size() > NAMED ? named + " and " + (what.size() - NAMED) + " more" : named;
    }
}
