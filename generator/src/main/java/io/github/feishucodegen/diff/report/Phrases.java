package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.VersionBump;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.java.JavaVerdict.Effect;
import io.github.feishucodegen.diff.rule.Impact;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts that are the same in all formats for people. */
final class Phrases {
    private static final int LONGEST_VALUE = 160;

    private Phrases() {}

    /** The change in words: {@code has a stricter limit: maximum (was 100, is 50)}. */
    static String happened(Change change) {
        String words = Shorten.line(change.words());
        if (isOfWords(change.rule().impact())) {
            return words + ": " + WordDiff.of(change.before(), change.after());
        }
        String before = change.before() == null ? "" : Shorten.lineTo(LONGEST_VALUE, change.before());
        String after = change.after() == null ? "" : Shorten.lineTo(LONGEST_VALUE, change.after());
        if (change.before() != null && change.after() != null) {
            return words + " (was " + before + ", is " + after + ")";
        }
        String either = before + after;
        return either.isEmpty() ? words : words + " (" + either + ")";
    }

    /** Whether an impact is that of rules about texts only. */
    static boolean isOfWords(Impact impact) {
        return !impact.isAtLeast(Impact.SAFE);
    }

    /** {@code affects 3 operations, 2 classes} for a change with several occurrences; empty otherwise. */
    static String reach(Change change) {
        if (change.occurrences().size() < 2) {
            return "";
        }
        int classes = change.classes();
        return "affects " + count(change.operations(), "operation")
                + (classes == 0 ? "" : ", " + count(classes, "class"));
    }

    /** The locations on both sides, as far as there are any; empty if there is none. */
    static String places(Occurrence occurrence) {
        if (Objects.equals(occurrence.oldAt(), occurrence.newAt())) {
            return occurrence.newAt() == null
                    ? ""
                    : Shorten.line(occurrence.newAt().toString());
        }
        return Stream.of(place("old", occurrence.oldAt()), place("new", occurrence.newAt()))
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String place(String side, @Nullable Location at) {
        return at == null ? "" : Shorten.line(side + " " + at);
    }

    /** Both verdicts: {@code wire: safe, Java: breaks source and binary}. */
    static String verdicts(Change change) {
        return "wire: " + wireVerdict(change) + ", Java: " + change.java().words();
    }

    /** The verdict on the wire: {@code safe}. A change of texts only is {@code unchanged}. */
    static String wireVerdict(Change change) {
        Impact impact = change.rule().impact();
        return isOfWords(impact) ? "unchanged" : impact.word();
    }

    static String title(Review review) {
        return Shorten.line(review.before()) + " → " + Shorten.line(review.after());
    }

    /** The number of open changes by impact: {@code 12 breaking, 3 risky, 40 safe, 7 of words only}. */
    static String counts(Review review) {
        return Stream.of(Impact.values())
                .filter(impact -> !review.open(impact).isEmpty())
                .map(impact -> review.open(impact).size() + " " + words(impact))
                .collect(Collectors.joining(", "));
    }

    /** An impact in a list of counts: {@code of words only}. */
    private static String words(Impact impact) {
        return switch (impact) {
            case BREAKING, RISKY, SAFE -> impact.word();
            case WORDING -> "of words worth reading";
            case TEXT -> "of words only";
        };
    }

    static String summary(Review review) {
        String compared = count(review.compared(), "operation") + " on both sides";
        String accepted =
                review.accepted().isEmpty() ? "" : "; " + review.accepted().size() + " accepted";
        String hidden = review.hidden().isEmpty() ? "" : "; " + review.hidden().size() + " below the level not shown";
        String allowed = review.breakingAllowed() && review.team().breaking() != null
                ? " Breaking changes are allowed for "
                        + Shorten.line(review.team().breaking().release()) + ": "
                        + Shorten.line(review.team().breaking().reason()) + "."
                : "";
        String found =
                review.open().isEmpty() ? "no changes" : count(review.open().size(), "change") + ": " + counts(review);
        return compared + "; " + found + accepted + hidden + "." + allowed;
    }

    /** {@code owners: @im, @search} for a change that has owners; empty otherwise. */
    static String owners(Review review, Change change) {
        Set<String> owners = review.team().owners(change);
        return owners.isEmpty() ? "" : "owners: " + Shorten.line(String.join(", ", owners));
    }

    /** The suggested version increment, with the number of changes that require it. */
    static String step(Review review) {
        VersionBump step = review.step();
        if (step == VersionBump.NONE) {
            return "Suggested version step: none.";
        }
        List<Change> reasons = review.reasons();
        long java = reasons.stream()
                .filter(change -> change.rule().impact() != Impact.BREAKING)
                .count();
        String why = switch (step) {
            case MAJOR ->
                count(reasons.size(), "breaking change")
                        + (java > 0 && review.contract() != Contract.WIRE ? " (" + java + " in Java only)" : "");
            case MINOR -> count(reasons.size(), "change") + " that callers may want to know of";
            case PATCH -> "changed words";
            case NONE -> "";
        };
        return "Suggested version step: " + step.name().toLowerCase(Locale.ROOT) + ", because of " + why + ".";
    }

    static String heading(Impact impact) {
        return switch (impact) {
            case BREAKING -> "Breaking";
            case RISKY -> "Risky";
            case SAFE -> "Safe";
            case WORDING -> "Words worth reading";
            case TEXT -> "Words only";
        };
    }

    static boolean touchesJava(Change change) {
        return change.java().source() != Effect.NONE;
    }

    /** {@code 1 class}, {@code 2 classes}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : thing.endsWith("s") ? "es" : "s");
    }
}
