package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.rule.Impact;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Commands that GitHub workflows show as annotations of the changed lines. GitHub shows only the first few, so the
 * most severe changes come first. Changes of words only get no annotation, and equal edits get one.
 */
final class AnnotationsReport {
    private AnnotationsReport() {}

    static String of(Review review) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Cause cause : Causes.of(review).first()) {
            text.append("::")
                    .append(command(cause.impact()))
                    .append(" title=Cause ")
                    .append(++number)
                    .append("::")
                    .append(data(cause.happened() + " " + cause.moved() + " " + cause.wayOut()))
                    .append('\n');
        }
        text.append("::notice title=What was compared::")
                .append(data(String.join(" ", CoverageText.lines(review.coverage()))))
                .append('\n');
        Set<Change> folded = new HashSet<>();
        TextFold.of(review.open(Impact.WORDING)).forEach(fold -> folded.addAll(fold.others()));
        for (Change change : review.open()) {
            Impact impact = change.impact(review.contract());
            if (impact != Impact.TEXT && !folded.contains(change)) {
                text.append("::").append(command(impact)).append(place(review, change));
                text.append("title=")
                        .append(property(change.rule().summary()))
                        .append("::")
                        .append(data(Shorten.line(change.element()) + ": " + Phrases.happened(change) + " ["
                                + Phrases.verdicts(change) + "]"))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** The first place on the new side. A change without one is shown without a place. */
    private static String place(Review review, Change change) {
        Location newAt = change.occurrences().get(0).newAt();
        if (newAt == null) {
            return " ";
        }
        Location at = review.inFolder(newAt);
        return " file=" + property(at.page()) + ",line=" + at.line() + ",";
    }

    private static String command(Impact impact) {
        return switch (impact) {
            case BREAKING -> "error";
            case RISKY -> "warning";
            case SAFE, WORDING, TEXT -> "notice";
        };
    }

    /** Escapes the percent sign and all control characters, which could end the command or control a terminal. */
    private static String data(String text) {
        StringBuilder data = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '%' || Character.isISOControl(c)) {
                data.append(String.format(Locale.ROOT, "%%%02X", c));
            } else {
                data.appendCodePoint(c);
            }
        });
        return data.toString();
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
