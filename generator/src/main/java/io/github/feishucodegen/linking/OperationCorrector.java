package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.ErrorCorrection;
import io.github.feishucodegen.correction.FieldChange;
import io.github.feishucodegen.correction.FieldChange.Rename;
import io.github.feishucodegen.correction.FieldCorrection;
import io.github.feishucodegen.correction.FieldPath.Place;
import io.github.feishucodegen.correction.OperationChange;
import io.github.feishucodegen.correction.OperationCorrection;
import io.github.feishucodegen.correction.OperationCorrection.Said;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.linking.CorrectionResult.Applied;
import io.github.feishucodegen.linking.CorrectionResult.Redundant;
import io.github.feishucodegen.linking.CorrectionResult.TargetNotFound;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Applies one correction to its operation. */
final class OperationCorrector {
    private final OperationCorrection correction;
    private final CorrectedType spellings;
    private final Answers answers;
    private final CorrectionFindings findings;
    private final PinnedNamesBuilder pinned;

    OperationCorrector(
            OperationCorrection correction,
            CorrectedType spellings,
            Answers answers,
            CorrectionFindings findings,
            PinnedNamesBuilder pinned) {
        this.correction = correction;
        this.spellings = spellings;
        this.answers = answers;
        this.findings = findings;
        this.pinned = pinned;
    }

    Operation apply(Operation operation) {
        // The kind of response comes first, because it decides whether there can be fields. The rest follows the
        // fields, because these decide whether there is a body.
        Operation corrected = operation;
        for (OperationChange change : correction.changes()) {
            corrected = change instanceof OperationChange.Response ? fact(corrected, change) : corrected;
        }
        corrected = fields(corrected);
        for (OperationChange change : correction.changes()) {
            corrected = change instanceof OperationChange.Response ? corrected : fact(corrected, change);
        }
        return body(errors(corrected));
    }

    private Operation fact(Operation operation, OperationChange change) {
        String subject = operation.id().toString();
        if (findings.repeated(subject, "", change.word(), change.location())) {
            return operation;
        }
        String obstacle = FactCorrector.obstacle(operation, change);
        if (obstacle != null) {
            findings.judge(subject, change.location(), new TargetNotFound(obstacle, List.of()));
            return operation;
        }
        boolean answered = answers.answers(change.word(), operation);
        Operation corrected = FactCorrector.apply(operation, change);
        boolean same = corrected.equals(operation) && !answered && !correction.adds();
        findings.judge(
                subject,
                change.location(),
                same ? new Redundant("'" + change.word() + "' is that") : CorrectionResult.APPLIED);
        return corrected;
    }

    private Operation fields(Operation operation) {
        if (correction.fields().isEmpty()) {
            return operation;
        }
        // Keys are compared by identity, because two changes on one line can be equal.
        Map<FieldChange, CorrectionResult> results = new IdentityHashMap<>();
        FieldCorrector corrector = new FieldCorrector(
                OperationFields.places(operation), spellings, correction.adds(), answers, results::put);
        Operation corrected = OperationFields.withPlaces(operation, corrector.apply(correction.fields()));
        findings.judge(operation.id().toString(), correction.fields(), results, pinned);
        return inPath(
                corrected.toBuilder().path(renamed(operation.path(), results)).build());
    }

    /** The path with the new names of its parameters. */
    private String renamed(String path, Map<FieldChange, CorrectionResult> results) {
        UrlPath renamed = UrlPath.of(path);
        for (FieldCorrection field : correction.fields()) {
            for (FieldChange change : field.changes()) {
                if (change instanceof Rename rename
                        && field.path().place() == Place.PATH
                        && results.get(change) instanceof Applied) {
                    renamed = renamed.renamed(field.path().name(), rename.name());
                }
            }
        }
        return renamed.toString();
    }

    /** Checks that path and path parameters match, and reports each difference. Returns the operation unchanged. */
    private Operation inPath(Operation operation) {
        Set<String> inUrl = new LinkedHashSet<>(UrlPath.of(operation.path()).parameterNames());
        for (Parameter parameter : operation.parameters()) {
            String name = parameter.field().name();
            if (parameter.in() == Parameter.In.PATH && !inUrl.remove(name)) {
                reportPath(
                        operation,
                        parameter.field().location(),
                        "the path " + operation.path() + " has no ':" + name + "'");
            }
        }
        inUrl.forEach(name -> reportPath(
                operation,
                correction.location(),
                "':" + name + "' of the path " + operation.path() + " has no parameter any more"));
        return operation;
    }

    private void reportPath(Operation operation, Location location, String reason) {
        findings.judge(operation.id().toString(), location, new TargetNotFound(reason, List.of()));
    }

    private Operation errors(Operation operation) {
        if (correction.errors().isEmpty()) {
            return operation;
        }
        String subject = operation.id().toString();
        Map<ErrorCorrection.Change, CorrectionResult> results = new IdentityHashMap<>();
        Operation corrected = operation.toBuilder()
                .errors(new ErrorCorrector(operation.errors(), results::put).apply(correction.errors()))
                .build();
        for (ErrorCorrection error : correction.errors()) {
            for (ErrorCorrection.Change change : error.changes()) {
                if (!findings.repeated(subject, error.address(), change.word(), change.location())) {
                    findings.judge(subject, change.location(), results.getOrDefault(change, CorrectionResult.APPLIED));
                }
            }
        }
        return corrected;
    }

    private Operation body(Operation operation) {
        Said said = correction.bodyClass();
        if (said == null) {
            return operation;
        }
        String subject = operation.id().toString();
        if (operation.body() == null) {
            findings.judge(subject, said.location(), new TargetNotFound("there is no body", List.of()));
            return operation;
        }
        pinned.bodyOf(operation.key().toString());
        String name = BodyName.of(said.value(), operation.id());
        if (Objects.equals(name, operation.body().content().name())) {
            findings.judge(subject, said.location(), new Redundant("the body's class is " + said.value()));
            return operation;
        }
        findings.judge(subject, said.location(), CorrectionResult.APPLIED);
        return OperationFields.withBodyName(operation, name);
    }
}
