package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.model.Language;
import java.util.stream.Collectors;

/** The languages in which output can have the texts of pages. */
public final class TextLanguages {
    private TextLanguages() {}

    /**
     * The language of a code in any case.
     *
     * @throws IllegalArgumentException if no page can be in such a language; the message names the languages
     */
    public static Language parse(String code) {
        return PageReader.languages().stream()
                .filter(known -> known.equalsIgnoreCase(code.strip()))
                .findFirst()
                .map(Language::new)
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is not a language of pages; use "
                        + PageReader.languages().stream().sorted().collect(Collectors.joining(" or "))));
    }
}
