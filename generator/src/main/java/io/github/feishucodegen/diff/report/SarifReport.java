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
 * SARIF for code hosts, with one result per change at its first location in the new snapshot. Accepted changes are
 * suppressed results.
 */
final class SarifReport {
    private SarifReport() {}

    static String of(Review review) {
        Sarif log = new Sarif("feishu-codegen diff");
        Rules.all().forEach(rule -> log.rule(rule.id(), rule.summary(), rule.explanation(), level(rule.impact())));
        causes(log, review);
        review.open().forEach(change -> add(log, review, change, null));
        review.accepted().forEach(known -> add(log, review, known.change(), known.entry()));
        return log.text();
    }

    private static void add(Sarif log, Review review, Change change, @Nullable AcceptedChange entry) {
        Occurrence first = change.occurrences().get(0);
        String message = Shorten.line(change.element()) + ": " + Phrases.happened(change) + " ["
                + Phrases.verdicts(change) + "]. " + change.rule().explanation();
        ObjectNode result =
                log.result(change.rule().id(), level(change.impact(review.contract())), message, at(review, first));
        if (first.oldAt() != null && first.newAt() != null) {
            Sarif.addLocation(result.putArray("relatedLocations"), first.oldAt())
                    .putObject("message")
                    .put("text", "where the old side has it");
        }
        result.putObject("partialFingerprints").put("change/v1", change.fingerprint());
        if (entry != null) {
            result.putArray("suppressions").addObject().put("kind", "external").put("justification", entry.reason());
        }
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
