package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A constant's name from the English text of its value, such as {@code NOT_VERIFIED} for "Not verified". It is only
 * for values that make no name themselves, such as {@code 1}. docs/names.md has the rules with examples.
 */
final class EnglishName {
    /** A longer text is a sentence about the value, and not its name. */
    private static final int MOST_WORDS = 5;

    private static final int LONGEST = 40;

    /** The end of the first part of a text: a sentence, a remark or an explanation follows. */
    private static final Pattern END = Pattern.compile("[.;,:(\\[!?\\n。；，：（【！？]|\\s[-–—]+\\s|<br");

    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]{0,200})]\\([^)\\n]{0,500}\\)");
    private static final Pattern MARKS = Pattern.compile("[`*_\"'“”‘’]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[^A-Za-z0-9]+");

    private EnglishName() {}

    /** The name for a value. Empty if the value makes a name itself, or if its text makes none. */
    static Optional<String> of(ListedValue value) {
        return WireName.of(value.value()).hasWords()
                ? Optional.empty()
                : text(value.description()).flatMap(EnglishName::of);
    }

    /** The English text. A text in another language counts if it has ASCII characters only. */
    private static Optional<String> text(LocalizedText description) {
        return description
                .in(Language.ENGLISH)
                .or(() -> description.translations().stream()
                        .map(LocalizedText.Translation::text)
                        .filter(text -> text.chars().allMatch(c -> c < 0x80))
                        .findFirst());
    }

    private static Optional<String> of(String text) {
        String plain = LINK.matcher(text.strip()).replaceAll("$1");
        String first = ARTICLE.matcher(
                        MARKS.matcher(END.split(plain, 2)[0]).replaceAll("").strip())
                .replaceFirst("");
        boolean isAscii = first.chars().allMatch(c -> c < 0x80);
        List<String> words =
                Stream.of(WORD.split(first)).filter(word -> !word.isEmpty()).toList();
        if (!isAscii || words.isEmpty() || words.size() > MOST_WORDS || first.length() > LONGEST) {
            return Optional.empty();
        }
        String name = words.stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
        return Identifiers.isIdentifier(name) && name.length() > 1 ? Optional.of(name) : Optional.empty();
    }
}
