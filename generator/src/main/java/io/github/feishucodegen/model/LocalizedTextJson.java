package io.github.feishucodegen.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and reads texts as JSON: an object with a member for each language, such as {@code {"zh": "…"}}. */
final class LocalizedTextJson {
    private LocalizedTextJson() {}

    /** Writes a member of an object. An empty text is left out. */
    static void write(JsonMembers out, String name, LocalizedText text) throws IOException {
        if (!text.isEmpty()) {
            out.object(name, text, LocalizedTextJson::writeTranslations);
        }
    }

    private static void writeTranslations(JsonMembers out, LocalizedText text) throws IOException {
        List<LocalizedText.Translation> sorted = new ArrayList<>(text.translations());
        sorted.sort(Comparator.comparing(LocalizedText.Translation::language));
        for (LocalizedText.Translation translation : sorted) {
            out.text(translation.language().code(), translation.text());
        }
    }

    /** Reads a member of an object. */
    static LocalizedText read(JsonPlace object, String name) {
        @Nullable JsonPlace text = object.find(name);
        return text == null ? LocalizedText.EMPTY : text.object(LocalizedTextJson::readTranslations);
    }

    private static LocalizedText readTranslations(JsonPlace place) {
        LocalizedText text = LocalizedText.EMPTY;
        for (String code : place.names()) {
            text = text.or(LocalizedText.of(language(place, code), place.text(code)));
        }
        return text;
    }

    /** The language of a code at a place. */
    static Language language(JsonPlace place, String code) {
        try {
            return new Language(code);
        } catch (IllegalArgumentException e) {
            throw place.wrong("the code of a language, such as zh");
        }
    }
}
