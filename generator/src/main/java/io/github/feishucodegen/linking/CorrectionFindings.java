package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.OperationCorrection;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.linking.CorrectionResult.NotDescribed;
import io.github.feishucodegen.linking.CorrectionResult.Redundant;
import io.github.feishucodegen.linking.CorrectionResult.Repeated;
import io.github.feishucodegen.linking.CorrectionResult.TargetNotFound;
import java.util.List;

/** Creates findings about corrections. */
final class CorrectionFindings {
    private static final String TARGET_NOT_FOUND = "correction-without-target";
    private static final String REDUNDANT = "correction-superfluous";

    private CorrectionFindings() {}

    static Diagnostic of(Outcome outcome) {
        Location location = outcome.location();
        String subject = outcome.target().subject();
        CorrectionResult result = outcome.result();
        // Java 17 has no pattern matching in switch. The last statement handles corrections that are applied.
        if (result instanceof TargetNotFound homeless) {
            return Diagnostic.error(
                    TARGET_NOT_FOUND, location, subject + ": " + homeless.reason(), advice(homeless.near()));
        }
        if (result instanceof Redundant superfluous) {
            return Diagnostic.warning(
                    REDUNDANT,
                    location,
                    subject + ": the pages say it themselves by now: " + superfluous.says(),
                    "remove this correction");
        }
        if (result instanceof NotDescribed absent) {
            return notDescribed(subject, location, absent);
        }
        if (result instanceof Repeated repeated) {
            return repeated(outcome.target(), location, repeated);
        }
        return Diagnostic.note("correction-applied", location, subject + " is corrected");
    }

    private static Diagnostic notDescribed(String subject, Location location, NotDescribed absent) {
        String message = "no page describes " + subject;
        return absent.partial()
                ? new Diagnostic(
                        TARGET_NOT_FOUND,
                        Severity.NOTE,
                        message + " that was read; others were left out",
                        location,
                        null)
                : Diagnostic.error(TARGET_NOT_FOUND, location, message, advice(absent.near()));
    }

    private static Diagnostic repeated(Outcome.Target target, Location location, Repeated repeated) {
        return Diagnostic.error(
                "correction-repeated",
                location,
                target.subject() + ": '" + target.key() + "'"
                        + (target.part().isEmpty() ? "" : " of '" + target.part() + "'") + " is corrected at "
                        + repeated.first() + ", too",
                "keep one of the two");
    }

    /** A correction adds an operation that a page describes. */
    static Diagnostic operationDescribed(OperationCorrection correction) {
        return Diagnostic.warning(
                REDUNDANT,
                correction.location(),
                correction.address() + ": a page describes " + correction.route() + " by now, and is gone by",
                "remove it from the overlay, or correct what the page gets wrong, without 'add'");
    }

    private static String advice(List<String> near) {
        String remove = "if the documentation changed, remove or rewrite the correction";
        return near.isEmpty() ? remove : "did you mean '" + String.join("' or '", near) + "'? " + remove;
    }
}
