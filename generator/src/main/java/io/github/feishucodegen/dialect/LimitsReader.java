package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and collects limits such as {@code 长度范围：`1` ～ `100` 字符}. */
final class LimitsReader {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d[\\d,]{0,40}(?:\\.\\d{1,40})?");

    private static final Pattern COLON = Pattern.compile("[：:]");

    private static final Set<String> ANY = Set.copyOf(Vocabulary.normalWords("limits.any"));
    private static final List<String> PATTERN_LABELS = Vocabulary.normalWords("limits.pattern");

    private @Nullable Integer minLength;
    private @Nullable Integer maxLength;
    private @Nullable BigDecimal minimum;
    private @Nullable BigDecimal maximum;
    private @Nullable String pattern;

    /**
     * Reads the limits behind a label.
     *
     * @param name the label
     * @return the lines that cannot be read as limits
     */
    List<String> read(String name, String text) {
        List<String> unread = new ArrayList<>();
        boolean any = ANY.contains(Vocabulary.normal(name));
        for (String line : lines(text)) {
            String rule = any ? line : name + "：" + line;
            if (!take(rule)) {
                unread.add(line);
            }
        }
        return unread;
    }

    Limits result() {
        boolean none = minLength == null && maxLength == null && minimum == null && maximum == null && pattern == null;
        return none ? Limits.NONE : new Limits(minLength, maxLength, minimum, maximum, pattern);
    }

    /** The lines of a text, one for each limit. Some dialects join the items of a list with dashes on one line. */
    private static List<String> lines(String text) {
        return text.replace(" - ", "\n- ")
                .lines()
                .map(line -> line.strip().replaceFirst("^[-*]\\s{1,8}", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private boolean take(String rule) {
        String words = Vocabulary.normal(rule);
        if (PATTERN_LABELS.stream().anyMatch(words::startsWith)) {
            return takePattern(rule);
        }
        List<BigDecimal> numbers = numbers(rule);
        boolean length = Vocabulary.contains(words, "limits.length");
        if (numbers.size() == 2) {
            return between(length, numbers.get(0), numbers.get(1));
        }
        if (numbers.size() != 1) {
            return false;
        }
        BigDecimal number = numbers.get(0);
        if (Vocabulary.contains(words, "limits.maximum")) {
            return between(length, null, number);
        }
        return Vocabulary.contains(words, "limits.minimum") && between(length, number, null);
    }

    private boolean takePattern(String rule) {
        Matcher colon = COLON.matcher(rule);
        String written = colon.find() ? rule.substring(colon.end()).strip() : rule;
        String bare = written.length() > 1 && written.startsWith("`") && written.endsWith("`")
                ? written.substring(1, written.length() - 1)
                : written;
        if (bare.isEmpty()) {
            return false;
        }
        pattern = bare;
        return true;
    }

    private boolean between(boolean length, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least != null && most != null && least.compareTo(most) > 0) {
            return false;
        }
        if (length) {
            minLength = least == null ? minLength : count(least);
            maxLength = most == null ? maxLength : count(most);
        } else {
            minimum = least == null ? minimum : least;
            maximum = most == null ? maximum : most;
        }
        return true;
    }

    /** The number as an int. Null if it is negative or has more than 31 bits, because it then limits nothing. */
    private static @Nullable Integer count(BigDecimal number) {
        boolean fits = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return fits ? number.intValue() : null;
    }

    private static List<BigDecimal> numbers(String rule) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher matcher =
                NUMBER.matcher(rule.replace("int32", "").replace("int64", "").replace("UTF-16", ""));
        while (matcher.find()) {
            numbers.add(new BigDecimal(matcher.group().replace(",", "")));
        }
        return numbers;
    }
}
