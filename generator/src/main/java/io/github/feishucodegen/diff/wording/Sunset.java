package io.github.feishucodegen.diff.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day on which something ends, as a text announces it: a sentence about an end that has a date. */
public final class Sunset {
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！\\n]|\\. ");
    private static final Pattern DATE = Pattern.compile("(20\\d{2}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})(?!\\d)");

    private Sunset() {}

    /** The first day that a text names for the end of what it describes; empty if it names none. */
    public static Optional<LocalDate> in(String text) {
        return Stream.of(SENTENCE_END.split(text))
                .filter(sentence -> Topic.DEPRECATION.isIn(sentence) || Topic.REMOVAL.isIn(sentence))
                .flatMap(sentence -> date(sentence).stream())
                .findFirst();
    }

    private static Optional<LocalDate> date(String sentence) {
        Matcher found = DATE.matcher(sentence);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
        } catch (DateTimeException e) {
            // Pages also have numbers in the form of a date, such as versions.
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
