package io.github.feishucodegen.diff.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.accept.AcceptedChange;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rules;
import io.github.feishucodegen.report.Sarif;
import io.github.feishucodegen.report.Sarif.Level;
import org.jspecify.annotations.Nullable;

/**
 * SARIF for code hosts, with one result per change at its first location in the new snapshot. Equal edits of words are
 * one result. Accepted changes are suppressed results.
 */
final class SarifReport {
    /** The most further places of an edit. Code hosts show few of them. */
    private static final int RELATED = 100;

    private SarifReport() {}

    static String of(Review review) {
        Sarif log = new Sarif("feishu-codegen diff");
        Rules.all().forEach(rule -> log.rule(rule.id(), rule.summary(), rule.explanation(), level(rule.impact())));
        causes(log, review);
        TextFold.all(review).forEach(fold -> add(log, review, fold, null));
        review.accepted().forEach(known -> add(log, review, TextFold.of(known.change()), known.entry()));
        return log.text();
    }

    /** Adds a result for equal edits. It is at the place of the first one, and refers to some of the others. */
    private static void add(Sarif log, Review review, TextFold fold, @Nullable AcceptedChange entry) {
        Change change = fold.first();
        Occurrence first = change.occurrences().get(0);
        String message = fold.where() + ": " + Phrases.happened(change) + " [" + Phrases.verdicts(change) + "]. "
                + change.rule().explanation();
        ObjectNode result =
                log.result(change.rule().id(), level(change.impact(review.contract())), message, at(review, first));
        related(result, review, fold);
        result.putObject("properties")
                .put("wire", Phrases.wireVerdict(change))
                .put("java", change.java().words())
                .put("changes", fold.changes().size());
        result.putObject("partialFingerprints").put("change/v1", change.fingerprint());
        if (entry != null) {
            result.putArray("suppressions").addObject().put("kind", "external").put("justification", entry.reason());
        }
    }

    private static void related(ObjectNode result, Review review, TextFold fold) {
        Occurrence first = fold.first().occurrences().get(0);
        boolean onBothSides = first.oldAt() != null && first.newAt() != null;
        if (!onBothSides && fold.others().isEmpty()) {
            return;
        }
        ArrayNode related = result.putArray("relatedLocations");
        if (onBothSides) {
            relate(related, first.oldAt(), "where the old side has it");
        }
        fold.others().stream()
                .limit(RELATED)
                .forEach(other -> relate(
                        related,
                        at(review, other.occurrences().get(0)),
                        "the same edit of " + Shorten.line(other.element())));
    }

    private static void relate(ArrayNode related, Location at, String words) {
        Sarif.addLocation(related, at).putObject("message").put("text", words);
    }

    /**
     * Code hosts refuse results without a location. An element that is gone has the location where it was. A change
     * of the client alone is about the new side as a whole.
     */
    private static Location at(Review review, Occurrence first) {
        if (first.newAt() != null) {
            return review.inFolder(first.newAt());
        }
        return first.oldAt() != null ? review.inFolder(first.oldAt()) : new Location(review.after(), 1);
    }

    private static void causes(Sarif log, Review review) {
        ArrayNode list = log.properties().putArray("causes");
        for (Cause cause : Causes.of(review).first()) {
            ObjectNode node = list.addObject();
            node.put("impact", cause.impact().word());
            node.put("text", cause.happened() + " " + cause.moved() + " " + cause.wayOut());
        }
        ArrayNode coverage = log.properties().putArray("coverage");
        CoverageText.lines(review.coverage()).forEach(coverage::add);
    }

    private static Level level(Impact impact) {
        return switch (impact) {
            case BREAKING -> Level.error;
            case RISKY -> Level.warning;
            case SAFE, WORDING, TEXT -> Level.note;
        };
    }
}
