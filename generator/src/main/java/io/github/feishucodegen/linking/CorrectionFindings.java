package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldChange;
import io.github.feishucodegen.correction.FieldChange.Add;
import io.github.feishucodegen.correction.FieldChange.Enumerate;
import io.github.feishucodegen.correction.FieldChange.Retype;
import io.github.feishucodegen.correction.FieldCorrection;
import io.github.feishucodegen.correction.OperationCorrection;
import io.github.feishucodegen.correction.TypeCorrection;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.linking.CorrectionResult.Applied;
import io.github.feishucodegen.linking.CorrectionResult.Redundant;
import io.github.feishucodegen.linking.CorrectionResult.TargetNotFound;
import io.github.feishucodegen.model.OperationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports findings about corrections. */
final class CorrectionFindings {
    private static final String TARGET_NOT_FOUND = "correction-without-target";
    private static final String REDUNDANT = "correction-superfluous";

    private final boolean partial;
    private final List<Diagnostic> report;
    private final Map<String, Location> seen = new HashMap<>();

    /** @param partial whether pages were left out that may have the missing target */
    CorrectionFindings(boolean partial, List<Diagnostic> report) {
        this.partial = partial;
        this.report = report;
    }

    void report(Diagnostic diagnostic) {
        report.add(diagnostic);
    }

    void judge(String subject, Location location, CorrectionResult result) {
        if (result instanceof TargetNotFound homeless) {
            report.add(Diagnostic.error(
                    TARGET_NOT_FOUND, location, subject + ": " + homeless.reason(), advice(homeless.near())));
        } else if (result instanceof Redundant superfluous) {
            report.add(Diagnostic.warning(
                    REDUNDANT,
                    location,
                    subject + ": the pages say it themselves by now: " + superfluous.says(),
                    "remove this correction"));
        } else if (result instanceof Applied) {
            report.add(Diagnostic.note("correction-applied", location, subject + " is corrected"));
        }
    }

    /** Reports the results of field corrections, each only once, and records the types that they pin. */
    void judge(
            String subject,
            List<FieldCorrection> corrections,
            Map<FieldChange, CorrectionResult> results,
            PinnedNamesBuilder pinned) {
        for (FieldCorrection correction : corrections) {
            for (FieldChange change : correction.changes()) {
                CorrectionResult result = results.getOrDefault(change, CorrectionResult.APPLIED);
                if (repeated(subject, correction.path().toString(), change.word(), change.location())) {
                    continue;
                }
                judge(subject, change.location(), result);
                boolean settles = change instanceof Retype || change instanceof Add || change instanceof Enumerate;
                if (result instanceof Applied && settles) {
                    pinned.typeAt(correction.location());
                }
            }
        }
    }

    void operationDocumented(OperationCorrection correction) {
        report.add(Diagnostic.warning(
                REDUNDANT,
                correction.location(),
                correction.address() + ": a page describes " + correction.route() + " by now, and is gone by",
                "remove it from the overlay, or correct what the page gets wrong, without 'add'"));
    }

    void noOperation(OperationCorrection correction, Set<OperationId> ids) {
        String both = correction.id() != null && correction.route() != null ? " at " + correction.route() : "";
        absent(
                correction.location(),
                "no page describes " + correction.address() + both,
                correction.id() == null ? List.of() : Corrector.near(correction.id(), ids));
    }

    void noType(TypeCorrection correction, Set<String> names) {
        absent(
                correction.location(),
                "no page describes the type " + correction.name() + " in " + correction.project() + "."
                        + correction.version(),
                Corrector.near(correction.name(), names));
    }

    private void absent(Location location, String message, List<String> near) {
        report.add(
                partial
                        ? new Diagnostic(
                                TARGET_NOT_FOUND,
                                Severity.NOTE,
                                message + " that was read; others were left out",
                                location,
                                null)
                        : Diagnostic.error(TARGET_NOT_FOUND, location, message, advice(near)));
    }

    /**
     * Whether the same thing was corrected before. If so, an error is reported.
     *
     * @param part the corrected part of the subject. Empty for the subject itself
     */
    boolean repeated(String subject, String part, String key, Location location) {
        Location first = seen.putIfAbsent(subject + ' ' + part + ' ' + key, location);
        if (first == null) {
            return false;
        }
        report.add(Diagnostic.error(
                "correction-repeated",
                location,
                subject + ": '" + key + "'" + (part.isEmpty() ? "" : " of '" + part + "'") + " is corrected at " + first
                        + ", too",
                "keep one of the two"));
        return true;
    }

    private static String advice(List<String> near) {
        String remove = "if the documentation changed, remove or rewrite the correction";
        return near.isEmpty() ? remove : "did you mean '" + String.join("' or '", near) + "'? " + remove;
    }
}
