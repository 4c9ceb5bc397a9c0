package io.github.feishucodegen.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name of the platform, split into words: {@code app.table_record} has {@code app}, {@code table}, {@code record}.
 */
final class WireName {
    /** The maximum length. With a suffix, longer names could exceed the limit of file systems for file names. */
    private static final int LONGEST = 160;

    private final List<String> words;
    private final String hash;

    private WireName(List<String> words, String hash) {
        this.words = words;
        this.hash = hash;
    }

    /**
     * Splits a name at every character that is not an ASCII letter or digit. If letters are lost, or the name is too
     * long, a hash of the whole name follows the words. The name stays readable, and different names stay different.
     */
    static WireName of(String name) {
        List<String> words = new ArrayList<>();
        boolean lossy = false;
        boolean hasLower = false;
        int length = 0;
        int start = 0;
        int end = 0;
        for (; end < name.length() && length < LONGEST; end++) {
            char c = name.charAt(end);
            if (isAsciiLetterOrDigit(c)) {
                hasLower |= isLower(c);
                length++;
            } else {
                lossy |= c >= 0x80;
                add(name.substring(start, end), words);
                start = end + 1;
            }
        }
        add(name.substring(start, end), words);
        lossy |= words.isEmpty() || length == LONGEST;
        if (!hasLower) {
            words.replaceAll(WireName::lower);
        }
        return new WireName(words, lossy ? hash(name) : "");
    }

    private static void add(String word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    /** Whether the name has a word that begins with a letter. */
    boolean hasWords() {
        return words.stream().anyMatch(word -> isUpper(word.charAt(0)) || isLower(word.charAt(0)));
    }

    /** The name in the form {@code AppTableRecord}. It may start with a digit. */
    String camel(String inPlaceOfNothing) {
        StringBuilder camel = new StringBuilder();
        words.forEach(word -> addCapitalised(camel, word));
        return (camel.isEmpty() ? inPlaceOfNothing : camel) + hash;
    }

    /** The name in the form {@code appTableRecord}. It may start with a digit. */
    String lowerCamel(String inPlaceOfNothing) {
        if (words.isEmpty()) {
            return lower(inPlaceOfNothing) + hash;
        }
        StringBuilder camel = new StringBuilder(decapitalised(words.get(0)));
        words.subList(1, words.size()).forEach(word -> addCapitalised(camel, word));
        return camel + hash;
    }

    /**
     * The name in the form {@code APP_TABLE_RECORD}, and {@code OPEN_ID} for {@code openId}. It may start with a
     * digit.
     */
    String constant(String inPlaceOfNothing) {
        StringBuilder constant = new StringBuilder();
        for (String word : words) {
            constant.append(constant.isEmpty() ? "" : "_").append(withBreaksBetweenCases(word));
        }
        if (!hash.isEmpty()) {
            constant.append(constant.isEmpty() ? inPlaceOfNothing : "")
                    .append('_')
                    .append(hash);
        }
        return upper(constant.toString());
    }

    /** The name in the form {@code app_table_record}. It may start with a digit. */
    String snake(String inPlaceOfNothing) {
        String snake = String.join("_", words);
        return lower((snake.isEmpty() ? inPlaceOfNothing : snake) + hash);
    }

    /** A hash of eight hexadecimal digits. It is the same on every machine and in every version of Java. */
    static String hash(String text) {
        return String.format(Locale.ROOT, "%08x", text.hashCode());
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static void addCapitalised(StringBuilder camel, String word) {
        camel.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }

    /**
     * Turns the first letters into lower case: {@code userId} for {@code UserId}, {@code okrId} for {@code OKRId}.
     */
    private static String decapitalised(String word) {
        int upper = 0;
        while (upper < word.length() && isUpper(word.charAt(upper))) {
            upper++;
        }
        boolean lastStartsAWord = upper > 1 && upper < word.length() && isLower(word.charAt(upper));
        int end = lastStartsAWord ? upper - 1 : upper;
        return lower(word.substring(0, end)) + word.substring(end);
    }

    private static String withBreaksBetweenCases(String word) {
        StringBuilder broken = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i > 0 && isUpper(c) && isLower(word.charAt(i - 1))) {
                broken.append('_');
            }
            broken.append(c);
        }
        return broken.toString();
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return isUpper(c) || isLower(c) || c >= '0' && c <= '9';
    }
}
