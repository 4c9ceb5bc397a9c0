package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.ErrorCorrection;
import io.github.feishucodegen.correction.ErrorCorrection.Add;
import io.github.feishucodegen.correction.ErrorCorrection.Advice;
import io.github.feishucodegen.correction.ErrorCorrection.Change;
import io.github.feishucodegen.correction.ErrorCorrection.Description;
import io.github.feishucodegen.correction.ErrorCorrection.Remove;
import io.github.feishucodegen.correction.ErrorCorrection.Status;
import io.github.feishucodegen.linking.CorrectionResult.Redundant;
import io.github.feishucodegen.linking.CorrectionResult.TargetNotFound;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Corrects the error codes of an operation. */
final class ErrorCorrector {
    private final String operation;
    private final List<ErrorCode> errors;
    private final List<Outcome> outcomes = new ArrayList<>();

    private ErrorCorrector(String operation, List<ErrorCode> documented) {
        this.operation = operation;
        this.errors = new ArrayList<>(documented);
    }

    /** @param operation the id of the operation, for the outcomes */
    static Corrected<List<ErrorCode>> correct(
            String operation, List<ErrorCode> documented, List<ErrorCorrection> corrections) {
        ErrorCorrector corrector = new ErrorCorrector(operation, documented);
        corrections.forEach(corrector::apply);
        return new Corrected<>(List.copyOf(corrector.errors), corrector.outcomes);
    }

    private void apply(ErrorCorrection correction) {
        boolean isNew =
                meant(correction).isEmpty() && correction.changes().stream().anyMatch(Add.class::isInstance);
        if (isNew) {
            errors.add(new ErrorCode(
                    correction.code(),
                    correction.httpStatus(),
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    correction.location()));
        }
        // The codes are found before the changes, because one of these may change the status.
        List<Integer> meant = meant(correction);
        for (Change change : correction.changes()) {
            Outcome.Target target = new Outcome.Target(operation, correction.address(), change.word());
            CorrectionResult result = apply(correction, meant, change, isNew);
            outcomes.add(new Outcome(target, change.location(), result, List.of(), PinnedNames.NOTHING));
        }
    }

    private CorrectionResult apply(ErrorCorrection correction, List<Integer> meant, Change change, boolean isNew) {
        if (change instanceof Add) {
            return isNew ? CorrectionResult.APPLIED : new Redundant("there is a " + correction.address());
        }
        if (change instanceof Remove) {
            return errors.removeIf(error -> isMeant(error, correction))
                    ? CorrectionResult.APPLIED
                    : new Redundant("there is no " + correction.address());
        }
        CorrectionResult result = set(correction, meant, change);
        return isNew ? CorrectionResult.APPLIED : result;
    }

    private List<Integer> meant(ErrorCorrection correction) {
        return IntStream.range(0, errors.size())
                .filter(i -> isMeant(errors.get(i), correction))
                .boxed()
                .toList();
    }

    private CorrectionResult set(ErrorCorrection correction, List<Integer> meant, Change change) {
        if (meant.isEmpty()) {
            return new TargetNotFound(
                    "there is not an error code " + correction.address(),
                    errors.stream()
                            .filter(error -> error.code() == correction.code())
                            .map(error -> error.httpStatus() + "/" + error.code())
                            .toList());
        }
        boolean changed = false;
        for (int i : meant) {
            ErrorCode before = errors.get(i);
            ErrorCode after = corrected(before, change);
            changed |= !after.equals(before);
            errors.set(i, after);
        }
        return changed
                ? CorrectionResult.APPLIED
                : new Redundant("the " + change.word() + " of " + correction.address() + " has this value already");
    }

    private static ErrorCode corrected(ErrorCode error, Change change) {
        Integer status = change instanceof Status said ? said.status() : error.httpStatus();
        LocalizedText description = change instanceof Description said
                ? error.description().corrected(said.description())
                : error.description();
        LocalizedText advice = change instanceof Advice said ? error.advice().corrected(said.advice()) : error.advice();
        boolean same = Objects.equals(status, error.httpStatus())
                && description.equals(error.description())
                && advice.equals(error.advice());
        return same ? error : new ErrorCode(error.code(), status, description, advice, change.location());
    }

    private static boolean isMeant(ErrorCode error, ErrorCorrection correction) {
        return error.code() == correction.code()
                && (correction.httpStatus() == null || correction.httpStatus().equals(error.httpStatus()));
    }
}
