package io.github.feishucodegen.diff.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
        review.open().forEach(change -> add(log, review, change, null));
        review.accepted().forEach(known -> add(log, review, known.change(), known.entry()));
        return log.text();
    }

    private static void add(Sarif log, Review review, Change change, @Nullable AcceptedChange entry) {
        Occurrence first = change.occurrences().get(0);
        String message = Shorten.line(change.element()) + ": " + Phrases.happened(change) + ". "
                + change.rule().explanation();
        ObjectNode result = log.result(
                change.rule().id(), level(change.impact(review.contract())), message, review.inFolder(first.newAt()));
        Sarif.addLocation(result.putArray("relatedLocations"), first.oldAt())
                .putObject("message")
                .put("text", "where the old side has it");
        result.putObject("partialFingerprints").put("change/v1", change.fingerprint());
        if (entry != null) {
            result.putArray("suppressions").addObject().put("kind", "external").put("justification", entry.reason());
        }
    }

    private static Level level(Impact impact) {
        return switch (impact) {
            case BREAKING -> Level.error;
            case RISKY -> Level.warning;
            case SAFE, WORDING, TEXT -> Level.note;
        };
    }
}
