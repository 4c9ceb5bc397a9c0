package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.RateLimitDeclaration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rate limits such as {@code 1000 次/分钟、50 次/秒}. */
final class RateLimits {
    private static final Map<String, Duration> UNITS = units();

    private static final Pattern LIMIT = Pattern.compile(
            "(\\d[\\d,]{0,8})\\s{0,4}" + Vocabulary.alternatives("rate.calls") + "?\\s{0,4}"
                    + Vocabulary.alternatives("rate.per") + "\\s{0,4}(\\d{0,4})\\s{0,4}("
                    + Vocabulary.alternatives("rate.second", "rate.minute", "rate.hour", "rate.day") + ")",
            Pattern.CASE_INSENSITIVE);

    private RateLimits() {}

    static List<RateLimitDeclaration> in(String text) {
        List<RateLimitDeclaration> limits = new ArrayList<>();
        Matcher matcher = LIMIT.matcher(text);
        while (matcher.find()) {
            int calls = Integer.parseInt(matcher.group(1).replace(",", ""));
            long units = matcher.group(2).isEmpty() ? 1 : Long.parseLong(matcher.group(2));
            if (units > 0) {
                limits.add(
                        new RateLimitDeclaration(calls, unit(matcher.group(3)).multipliedBy(units)));
            }
        }
        return limits.stream().distinct().toList();
    }

    /** Whether the text says that the limit depends on the app or the tenant. Such a text names no number. */
    static boolean isSpecial(String text) {
        return Vocabulary.contains(Vocabulary.normal(text), "rate.special");
    }

    private static Map<String, Duration> units() {
        Map<String, Duration> units = new HashMap<>();
        Vocabulary.normalWords("rate.second").forEach(word -> units.put(word, Duration.ofSeconds(1)));
        Vocabulary.normalWords("rate.minute").forEach(word -> units.put(word, Duration.ofMinutes(1)));
        Vocabulary.normalWords("rate.hour").forEach(word -> units.put(word, Duration.ofHours(1)));
        Vocabulary.normalWords("rate.day").forEach(word -> units.put(word, Duration.ofDays(1)));
        return Map.copyOf(units);
    }

    private static Duration unit(String name) {
        return Objects.requireNonNull(UNITS.get(Vocabulary.normal(name)), name);
    }
}
