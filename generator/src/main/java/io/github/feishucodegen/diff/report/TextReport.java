package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.accept.AcceptedChange;
import io.github.feishucodegen.diff.accept.AcceptedChanges;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.java.SignatureText;
import io.github.feishucodegen.diff.rule.Impact;
import java.util.List;

/** Text for a terminal: a summary, then the changes by section. A change of a text has one line. */
final class TextReport {
    private static final int OCCURRENCES = 3;
    private static final int SIGNATURES = 3;
    private static final int TEXTS = 20;

    private final StringBuilder text = new StringBuilder();

    private TextReport() {}

    static String of(Review review) {
        return new TextReport().write(review);
    }

    private String write(Review review) {
        line(Phrases.title(review));
        line(Phrases.summary(review));
        line(Phrases.step(review));
        causes(Causes.of(review));
        line("");
        CoverageText.lines(review.coverage()).forEach(this::line);
        for (Section section : Section.of(review)) {
            line("");
            line(section.title() + " (" + section.size() + ")");
            if (Phrases.isOfWords(section.impact())) {
                texts(section);
            } else {
                section.groups().forEach(group -> group(review, section, group));
            }
        }
        outdated(review);
        entries(review.failures());
        return text.toString();
    }

    private void causes(Causes causes) {
        if (causes.first().isEmpty()) {
            return;
        }
        line("");
        line("Causes");
        int number = 0;
        for (Cause cause : causes.first()) {
            line("  " + ++number + ". " + cause.happened() + " ["
                    + cause.impact().word() + "]");
            line("     " + cause.moved());
            line("     " + cause.wayOut());
        }
        if (causes.more() > 0) {
            line("  and " + causes.more() + " more below");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** Writes one rule and its changes. For breaking and risky changes it also writes what callers should do. */
    private void group(Review review, Section section, Section.Group group) {
        line("  " + group.rule().summary() + " [" + group.rule() + "]");
        if (section.impact() == Impact.BREAKING || section.impact() == Impact.RISKY) {
            line("  " + group.rule().explanation());
        }
        group.changes().forEach(change -> change(review, change));
    }

    private void change(Review review, Change change) {
        line("    " + Shorten.line(change.element()) + ": " + Phrases.happened(change) + " [" + Phrases.verdicts(change)
                + "]");
        if (!change.evidence().isEmpty()) {
            line("        matched by: " + change.evidence());
        }
        if (Phrases.touchesJava(change)) {
            signatures(change);
        }
        String reach = Phrases.reach(change);
        if (!reach.isEmpty()) {
            line("        " + reach);
        }
        String owners = Phrases.owners(review, change);
        if (!owners.isEmpty()) {
            line("        " + owners);
        }
        List<Occurrence> occurrences = change.occurrences();
        for (Occurrence occurrence : occurrences.subList(0, Math.min(OCCURRENCES, occurrences.size()))) {
            String operation = occurrences.size() > 1 ? Shorten.line(occurrence.operation()) + ": " : "";
            String place = operation + Phrases.places(occurrence);
            if (!place.isEmpty()) {
                line("        " + place);
            }
        }
        if (occurrences.size() > OCCURRENCES) {
            line("        and " + (occurrences.size() - OCCURRENCES) + " more places");
        }
    }

    private void signatures(Change change) {
        List<Signature> shown = change.java().broken().isEmpty()
                ? change.java().added()
                : change.java().broken();
        shown.stream().limit(SIGNATURES).forEach(signature -> line("        " + SignatureText.brief(signature)));
        if (shown.size() > SIGNATURES) {
            line("        and " + (shown.size() - SIGNATURES) + " more signatures");
        }
    }

    private void texts(Section section) {
        List<TextFold> folds = TextFold.of(section.changes());
        folds.stream().limit(TEXTS).forEach(fold -> line("  " + fold.where() + ": " + fold.happened()));
        if (folds.size() > TEXTS) {
            line("  and " + (folds.size() - TEXTS) + " more, which the other formats list");
        }
    }

    private void outdated(Review review) {
        if (!review.stale().isEmpty() || !review.expired().isEmpty()) {
            line("");
        }
        review.stale().forEach(entry -> line("Stale: " + words(entry) + " no longer accepts anything; delete it."));
        review.expired().forEach(entry -> line("Expired on " + entry.expires() + ": " + words(entry) + "."));
    }

    private static String words(AcceptedChange entry) {
        return "the entry " + (entry.isPattern() ? "" : Shorten.line(entry.fingerprint()) + " ") + "for " + entry.rule()
                + " of " + Shorten.line(entry.element());
    }

    private void entries(List<Change> failures) {
        if (failures.isEmpty()) {
            return;
        }
        line("");
        line("To accept one of the " + failures.size() + " that fail, paste its entry into the file given with");
        line("--accepted and say why:");
        failures.forEach(change -> line("  " + Shorten.line(AcceptedChanges.entryFor(change)) + ","));
    }
}
