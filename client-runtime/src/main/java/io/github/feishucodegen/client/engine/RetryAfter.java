package io.github.feishucodegen.client.engine;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The wait that a server asks for. */
final class RetryAfter {
    /** A longer number is not a plausible wait. */
    private static final int MAX_DIGITS = 9;

    private RetryAfter() {}

    /** The wait; null if the response names none. */
    static @Nullable Duration of(ReceivedResponse answer, Clock clock) {
        String value = answer.header("Retry-After");
        Duration time = value == null ? null : seconds(value);
        if (time == null && value != null) {
            Instant end = date(value);
            Instant sent = date(String.valueOf(answer.header("Date")));
            // Uses the server's own clock if the response has it: the local clock may be wrong.
            time = end == null ? null : notNegative(Duration.between(sent == null ? clock.instant() : sent, end));
        }
        String reset = answer.header("x-ogw-ratelimit-reset");
        return time == null && reset != null ? seconds(reset) : time;
    }

    private static @Nullable Duration seconds(String value) {
        String digits = value.strip();
        boolean number = !digits.isEmpty()
                && digits.length() <= MAX_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Duration.ofSeconds(Long.parseLong(digits)) : null;
    }

    private static @Nullable Instant date(String value) {
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip(), Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Duration notNegative(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
