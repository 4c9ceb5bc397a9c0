package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diff.rule.Impact;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Settings of a review in the form in which users write them. */
public final class ReviewSettings {
    private static final Pattern DAYS = Pattern.compile("\\d{1,5}");

    private ReviewSettings() {}

    /**
     * The last day on which an announced end is near.
     *
     * @param text a date such as 2026-12-31, or a number of days from today
     * @throws IllegalArgumentException if the text is neither
     */
    public static LocalDate sunset(String text, LocalDate today) {
        if (DAYS.matcher(text).matches()) {
            return today.plusDays(Integer.parseInt(text));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is neither a date such as 2026-12-31 nor a number of days", e);
        }
    }

    /**
     * The lowest impact that reports show.
     *
     * @throws IllegalArgumentException if there is no impact with this name
     */
    public static Impact level(String word) {
        return Arrays.stream(Impact.values())
                .filter(impact -> impact.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no level '" + word + "'; there are "
                        + Arrays.stream(Impact.values()).map(Impact::word).collect(Collectors.joining(", "))));
    }
}
