package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.OperationCorrection;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.OverlayFinding;
import io.github.feishucodegen.linking.CorrectionResult.NotDescribed;
import io.github.feishucodegen.linking.CorrectionResult.Redundant;
import io.github.feishucodegen.linking.CorrectionResult.Repeated;
import io.github.feishucodegen.linking.CorrectionResult.TargetNotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates findings about corrections. */
final class CorrectionFindings {
    private CorrectionFindings() {}

    static Diagnostic of(Outcome outcome) {
        Location location = outcome.location();
        String subject = outcome.target().subject();
        CorrectionResult result = outcome.result();
        // Java 17 has no pattern matching in switch. The last statement handles corrections that are applied.
        if (result instanceof TargetNotFound homeless) {
            return Diagnostic.of(
                    OverlayFinding.CORRECTION_WITHOUT_TARGET,
                    location,
                    subject + ": " + homeless.reason(),
                    advice(homeless.near()));
        }
        if (result instanceof Redundant superfluous) {
            return Diagnostic.of(
                    OverlayFinding.CORRECTION_SUPERFLUOUS,
                    location,
                    subject + ": the pages now say this themselves: " + superfluous.says());
        }
        if (result instanceof NotDescribed absent) {
            return notDescribed(subject, location, absent);
        }
        if (result instanceof Repeated repeated) {
            return repeated(outcome.target(), location, repeated);
        }
        return Diagnostic.of(OverlayFinding.CORRECTION_APPLIED, location, subject + " is corrected");
    }

    private static Diagnostic notDescribed(String subject, Location location, NotDescribed absent) {
        String message = "no page describes " + subject;
        return absent.partial()
                ? Diagnostic.of(OverlayFinding.CORRECTION_NOT_CHECKED, location, message + "; some pages were left out")
                : Diagnostic.of(OverlayFinding.CORRECTION_WITHOUT_TARGET, location, message, advice(absent.near()));
    }

    private static Diagnostic repeated(Outcome.Target target, Location location, Repeated repeated) {
        return Diagnostic.of(
                OverlayFinding.CORRECTION_REPEATED,
                location,
                target.subject() + ": '" + target.key() + "'"
                        + (target.part().isEmpty() ? "" : " of '" + target.part() + "'") + " is already corrected at "
                        + repeated.first());
    }

    /** A correction adds an operation that a page describes. */
    static Diagnostic operationDescribed(OperationCorrection correction) {
        return Diagnostic.of(
                OverlayFinding.CORRECTION_SUPERFLUOUS,
                correction.location(),
                correction.address() + ": a page describes " + correction.route()
                        + ", and is used instead of the overlay",
                "Remove the operation from the overlay, or correct only the errors of the page, without 'add'.");
    }

    private static @Nullable String advice(List<String> near) {
        return near.isEmpty()
                ? null
                : "Did you mean '" + String.join("' or '", near)
                        + "'? If the documentation has changed, remove or rewrite the correction.";
    }
}
