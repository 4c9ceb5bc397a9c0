package io.github.feishucodegen.portal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the header {@code Retry-After}: a number of seconds, or a date. */
final class RetryAfter {
    /** The longest pause. A server that asks for more, or a wrong clock, must not stop a run for hours. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private RetryAfter() {}

    /** The pause of a header, from zero to {@link #LONGEST}. Empty if the header is neither of the two. */
    static Optional<Duration> of(String header, Instant now) {
        String text = header.strip();
        try {
            if (!text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.of(bounded(Duration.ofSeconds(Long.parseLong(text))));
            }
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(bounded(Duration.between(now, then)));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration pause) {
        return pause.isNegative() ? Duration.ZERO : pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
