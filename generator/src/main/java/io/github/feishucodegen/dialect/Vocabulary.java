package io.github.feishucodegen.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fixed words of pages: titles, columns, labels and a few phrases. Each language has a file of them. Words are
 * looked up in all languages, because a page may be translated only in part.
 */
final class Vocabulary {
    private static final List<String> FILES = List.of("common", "zh", "en");
    private static final String PATTERN = "pattern.";
    private static final Pattern SEPARATOR = Pattern.compile("\\s+\\|\\s+");
    /** What letters of a word may stand apart by, and what marks stand around it. */
    private static final Pattern IGNORED = Pattern.compile("[\\s*`]+");

    /** The words of each thing, in the order of the files. */
    private static final Map<String, List<String>> WORDS = read();

    /** The same words in the form of {@link #normal}. */
    private static final Map<String, List<String>> NORMAL_WORDS = WORDS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().stream().map(Vocabulary::normal).toList()));

    private Vocabulary() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String file : FILES) {
            try (InputStream in = Vocabulary.class.getResourceAsStream(file + ".vocabulary")) {
                new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(line -> readLine(line, words));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }

    private static void readLine(String line, Map<String, List<String>> words) {
        int equals = line.indexOf('=');
        String thing = line.substring(0, equals).strip();
        String text = line.substring(equals + 1).strip();
        words.computeIfAbsent(thing, key -> new ArrayList<>())
                .addAll(thing.startsWith(PATTERN) ? List.of(text) : List.of(SEPARATOR.split(text)));
    }

    /** All things that have words. */
    static Set<String> things() {
        return WORDS.keySet();
    }

    /** The words for a thing, as written in the files. */
    static List<String> words(String thing) {
        return Objects.requireNonNull(WORDS.get(thing), thing);
    }

    /** The words for all things in a group, as written in the files. */
    static Set<String> wordsOf(String group) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(group))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words for a thing, in the form of {@link #normal}. */
    static List<String> normalWords(String thing) {
        return Objects.requireNonNull(NORMAL_WORDS.get(thing), thing);
    }

    /** The words for the constants of an enum, in the form of {@link #normal}. Not all constants have words. */
    static <E extends Enum<E>> Map<String, E> constants(String group, Class<E> type) {
        Map<String, E> constants = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            String thing =
                    group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            NORMAL_WORDS.getOrDefault(thing, List.of()).forEach(word -> constants.put(word, constant));
        }
        return constants;
    }

    /** The patterns of all languages for a thing as alternatives, without their groups being numbered. */
    static String pattern(String thing) {
        return "(?:" + String.join("|", words(PATTERN + thing)) + ")";
    }

    /** The words for a thing as alternatives of a pattern, the longest first. */
    static String alternatives(String... things) {
        List<String> quoted = Stream.of(things)
                .flatMap(thing -> words(thing).stream())
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .toList();
        return "(?:" + String.join("|", quoted) + ")";
    }

    /** The first characters of the words in a group, as a part of a character class that ignores case. */
    static String initials(String group) {
        return wordsOf(group).stream()
                .map(word -> word.substring(0, 1))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    /** A word for a thing in the language of a text: Chinese if the text has a Chinese character. */
    static String inLanguageOf(String text, String thing) {
        boolean chinese = isChinese(text);
        return words(thing).stream()
                .filter(word -> isChinese(word) == chinese)
                .findFirst()
                .orElseGet(() -> words(thing).get(0));
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** Whether a normal text contains a word for a thing. */
    static boolean contains(String normalText, String thing) {
        return normalWords(thing).stream().anyMatch(normalText::contains);
    }

    /** A text without white space, marks and capitals, and without a colon at its end. */
    static String normal(String text) {
        String bare = IGNORED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        int end = bare.length();
        while (end > 0 && (bare.charAt(end - 1) == ':' || bare.charAt(end - 1) == '：')) {
            end--;
        }
        return bare.substring(0, end);
    }
}
