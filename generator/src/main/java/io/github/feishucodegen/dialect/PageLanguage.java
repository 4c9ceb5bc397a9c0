package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TableDeclaration;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the language of a page's texts by the script of their letters. Labels are not counted, because a page can have
 * labels in one language and texts in another.
 */
final class PageLanguage {
    private static final String SCRIPTS = "script.";

    /**
     * The number of Latin letters for which one letter of another script is enough. Names of fields and products are
     * Latin on pages of all languages, and Latin words have more letters than Chinese ones.
     */
    private static final int LATIN_LETTERS = 12;

    /** Most letters of Chinese pages are in this range, where no table of scripts has to be searched. */
    private static final int FIRST_IDEOGRAPH = 0x4E00;

    private static final int LAST_IDEOGRAPH = 0x9FA5;

    private static final int SCRIPT_COUNT = UnicodeScript.values().length;

    private static final Map<UnicodeScript, String> LANGUAGES = languages();

    /** The number of letters by the ordinal of their script. */
    private final int[] letters = new int[SCRIPT_COUNT];

    private PageLanguage() {}

    private static Map<UnicodeScript, String> languages() {
        Map<UnicodeScript, String> languages = new EnumMap<>(UnicodeScript.class);
        for (String thing : Vocabulary.things()) {
            if (thing.startsWith(SCRIPTS)) {
                String language = thing.substring(SCRIPTS.length());
                Vocabulary.words(thing).forEach(script -> languages.put(UnicodeScript.forName(script), language));
            }
        }
        return Collections.unmodifiableMap(languages);
    }

    static Set<String> all() {
        return Set.copyOf(LANGUAGES.values());
    }

    /** The code of the language of texts and of the descriptions in tables, such as {@code zh}. */
    static String of(List<String> texts, List<TableDeclaration> tables) {
        PageLanguage language = new PageLanguage();
        texts.forEach(language::count);
        for (TableDeclaration table : tables) {
            for (RowDeclaration row : table.rows()) {
                language.count(row.cell().description());
                row.cell().values().forEach(value -> language.count(value.description()));
            }
        }
        return Objects.requireNonNull(LANGUAGES.get(language.script()));
    }

    private void count(String text) {
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (letter >= FIRST_IDEOGRAPH && letter <= LAST_IDEOGRAPH) {
                letters[UnicodeScript.HAN.ordinal()]++;
            } else if (Character.isLetter(letter)) {
                letters[UnicodeScript.of(letter).ordinal()]++;
            }
        }
    }

    private UnicodeScript script() {
        int latin = number(UnicodeScript.LATIN);
        return LANGUAGES.keySet().stream()
                .filter(script ->
                        script != UnicodeScript.LATIN && number(script) > 0 && number(script) * LATIN_LETTERS >= latin)
                .max(Comparator.comparingInt(this::number))
                .orElse(UnicodeScript.LATIN);
    }

    private int number(UnicodeScript script) {
        return letters[script.ordinal()];
    }
}
