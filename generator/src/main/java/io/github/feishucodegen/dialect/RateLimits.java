package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.RateLimitDeclaration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rate limits such as {@code 1000 次/分钟、50 次/秒}. */
final class RateLimits {
    private static final Pattern LIMIT =
            Pattern.compile("(\\d[\\d,]{0,8})\\s{0,4}(?:次|QPS)?\\s{0,4}/\\s{0,4}(\\d{0,4})\\s{0,4}(秒|分钟|分|小时|时|天|日)");

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
        return text.contains("特殊频控") || text.contains("Special Rate Limit");
    }

    private static Duration unit(String name) {
        return switch (name) {
            case "秒" -> Duration.ofSeconds(1);
            case "分钟", "分" -> Duration.ofMinutes(1);
            case "小时", "时" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }
}
