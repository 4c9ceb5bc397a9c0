package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.accept.AcceptedChange;
import io.github.feishucodegen.diff.accept.AcceptedChanges;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.java.Signature;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** For a terminal: the sum first, then what matters most; what changed in words only comes last, a line for each. */
final class TextReport implements Report {
    private static final int OCCURRENCES = 3;
    private static final int SIGNATURES = 4;
    private static final int TEXTS = 20;

    @Override
    public String write(Review review) {
        StringBuilder text = new StringBuilder();
        line(text, Phrases.title(review));
        line(text, Phrases.summary(review));
        line(text, Phrases.step(review));
        for (Impact impact : List.of(Impact.BREAKING, Impact.RISKY, Impact.SAFE)) {
            section(text, impact, review.open(impact));
        }
        texts(text, review.open(Impact.TEXT));
        accepted(text, review);
        entries(text, review.failures());
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static void section(StringBuilder text, Impact impact, List<Change> changes) {
        List<Change> others = changes.stream().filter(TextReport::isOfTheApi).toList();
        if (!others.isEmpty()) {
            line(text, "");
            line(text, Phrases.heading(impact) + " (" + others.size() + ")");
            others.forEach(change -> entry(text, change));
        }
        List<Change> unreadable =
                changes.stream().filter(change -> !isOfTheApi(change)).toList();
        if (!unreadable.isEmpty()) {
            line(text, "");
            line(text, "Problems of reading (" + unreadable.size() + ")");
            unreadable.forEach(change -> entry(text, change));
        }
    }

    private static boolean isOfTheApi(Change change) {
        return change.rule() != Rules.PAGE_BECAME_UNREADABLE && change.rule() != Rules.PAGE_BECAME_READABLE;
    }

    private static void entry(StringBuilder text, Change change) {
        line(text, "  " + Shorten.line(change.element()) + " " + Phrases.happened(change) + " [" + change.rule() + "]");
        line(text, "      " + Phrases.verdicts(change));
        if (!change.evidence().isEmpty()) {
            line(text, "      taken for the same because of: " + change.evidence());
        }
        String reach = Phrases.reach(change);
        if (!reach.isEmpty()) {
            line(text, "      " + reach);
        }
        signatures(text, "- ", change.java().broken());
        if (change.java().broken().isEmpty()) {
            firstNew(text, change);
        }
        List<Occurrence> occurrences = change.occurrences();
        occurrences.stream().limit(OCCURRENCES).forEach(occurrence -> {
            String operation = occurrences.size() > 1 ? Shorten.line(occurrence.operation()) + ": " : "";
            line(text, "      " + operation + Phrases.places(occurrence));
        });
        more(text, occurrences.size() - OCCURRENCES);
    }

    private static void firstNew(StringBuilder text, Change change) {
        signatures(text, "+ ", change.java().added().stream().limit(1).toList());
    }

    private static void signatures(StringBuilder text, String mark, List<Signature> signatures) {
        signatures.stream().limit(SIGNATURES).forEach(signature -> line(text, "      " + mark + signature));
        more(text, signatures.size() - SIGNATURES);
    }

    private static void more(StringBuilder text, int number) {
        if (number > 0) {
            line(text, "      and " + number + " more");
        }
    }

    private static void texts(StringBuilder text, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Map<String, Long> byRule = changes.stream()
                .collect(Collectors.groupingBy(change -> change.rule().id(), TreeMap::new, Collectors.counting()));
        line(text, "");
        line(text, Phrases.heading(Impact.TEXT) + " (" + changes.size() + "): " + byRule);
        changes.stream()
                .limit(TEXTS)
                .forEach(change -> line(text, "  " + Shorten.line(change.element()) + " " + Phrases.happened(change)));
        if (changes.size() > TEXTS) {
            line(text, "  and " + (changes.size() - TEXTS) + " more, which every other form has");
        }
    }

    private static void accepted(StringBuilder text, Review review) {
        review.stale().forEach(entry -> line(text, "stale: " + words(entry) + " accepts nothing any more; delete it"));
        review.expired().forEach(entry -> line(text, "expired on " + entry.expires() + ": " + words(entry)));
    }

    private static String words(AcceptedChange entry) {
        return entry.rule() + " of " + Shorten.line(entry.element()) + " (" + Shorten.line(entry.fingerprint()) + ")";
    }

    private static void entries(StringBuilder text, List<Change> failures) {
        if (failures.isEmpty()) {
            return;
        }
        line(text, "");
        line(text, "To accept a change, add its entry to the file given with --accepted, with a reason:");
        failures.forEach(change -> line(text, "  " + AcceptedChanges.entryFor(change)));
    }
}
