package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldChange;
import io.github.feishucodegen.correction.FieldChange.Rename;
import io.github.feishucodegen.correction.FieldCorrection;
import io.github.feishucodegen.correction.FieldPath.Place;
import io.github.feishucodegen.correction.OperationChange;
import io.github.feishucodegen.correction.OperationCorrection;
import io.github.feishucodegen.correction.OperationCorrection.Said;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.linking.CorrectionResult.Applied;
import io.github.feishucodegen.linking.CorrectionResult.Redundant;
import io.github.feishucodegen.linking.CorrectionResult.TargetNotFound;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Parameter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies one correction to its operation. */
final class OperationCorrector {
    private final OperationCorrection correction;
    private final CorrectedType spellings;
    private final Questions questions;
    private final Set<String> stated;
    private final List<Outcome> outcomes = new ArrayList<>();

    /** @param stated the keys that corrections before this one have stated of the operation. They are not stated again */
    OperationCorrector(
            OperationCorrection correction, CorrectedType spellings, Questions questions, Set<String> stated) {
        this.correction = correction;
        this.spellings = spellings;
        this.questions = questions;
        this.stated = stated;
    }

    /** The keys of an operation itself, without its fields and error codes, in the outcomes of corrections. */
    static Set<String> keys(List<Outcome> outcomes, OperationId id) {
        return outcomes.stream()
                .map(Outcome::target)
                .filter(target ->
                        target.subject().equals(id.toString()) && target.part().isEmpty())
                .map(Outcome.Target::key)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    Corrected<Operation> correct(Operation operation) {
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
        return new Corrected<>(body(errors(corrected)), outcomes);
    }

    private Operation fact(Operation operation, OperationChange change) {
        if (stated.contains(change.word())) {
            outcomes.add(outcome(operation, change, CorrectionResult.APPLIED, List.of()));
            return operation;
        }
        String obstacle = FactCorrector.obstacle(operation, change);
        if (obstacle != null) {
            outcomes.add(outcome(operation, change, new TargetNotFound(obstacle, List.of()), List.of()));
            return operation;
        }
        List<Diagnostic> answered = questions.answered(change.word(), operation);
        Operation corrected = FactCorrector.apply(operation, change);
        boolean same = corrected.equals(operation) && answered.isEmpty() && !correction.adds();
        CorrectionResult result =
                same ? new Redundant("'" + change.word() + "' has this value already") : CorrectionResult.APPLIED;
        outcomes.add(outcome(operation, change, result, answered));
        return corrected;
    }

    private static Outcome outcome(
            Operation operation, OperationChange change, CorrectionResult result, List<Diagnostic> answered) {
        Outcome.Target target = new Outcome.Target(operation.id().toString(), "", change.word());
        return new Outcome(target, change.location(), result, answered, PinnedNames.NOTHING);
    }

    private Operation fields(Operation operation) {
        if (correction.fields().isEmpty()) {
            return operation;
        }
        String subject = operation.id().toString();
        Corrected<List<Field>> places = new FieldCorrector(
                        subject, OperationFields.places(operation), spellings, correction.adds(), questions)
                .correct(correction.fields());
        outcomes.addAll(places.outcomes());
        Operation corrected = OperationFields.withPlaces(operation, places.value());
        return inPath(corrected.toBuilder()
                .path(renamed(operation.path(), places.outcomes()))
                .build());
    }

    /**
     * The path with the new names of its parameters.
     *
     * @param outcomes one for each change of the fields, in their order
     */
    private String renamed(String path, List<Outcome> outcomes) {
        UrlPath renamed = UrlPath.of(path);
        Iterator<Outcome> outcome = outcomes.iterator();
        for (FieldCorrection field : correction.fields()) {
            for (FieldChange change : field.changes()) {
                boolean applied = outcome.next().result() instanceof Applied;
                if (change instanceof Rename rename && field.path().place() == Place.PATH && applied) {
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
        outcomes.add(Outcome.of(operation.id().toString(), location, new TargetNotFound(reason, List.of())));
    }

    private Operation errors(Operation operation) {
        if (correction.errors().isEmpty()) {
            return operation;
        }
        Corrected<List<ErrorCode>> errors =
                ErrorCorrector.correct(operation.id().toString(), operation.errors(), correction.errors());
        outcomes.addAll(errors.outcomes());
        return operation.toBuilder().errors(errors.value()).build();
    }

    private Operation body(Operation operation) {
        Said said = correction.bodyClass();
        if (said == null) {
            return operation;
        }
        String subject = operation.id().toString();
        if (operation.body() == null) {
            outcomes.add(Outcome.of(subject, said.location(), new TargetNotFound("there is no body", List.of())));
            return operation;
        }
        String name = BodyName.of(said.value(), operation.id());
        boolean same = Objects.equals(name, operation.body().content().name());
        CorrectionResult result =
                same ? new Redundant("the body's class is " + said.value()) : CorrectionResult.APPLIED;
        outcomes.add(Outcome.of(subject, said.location(), result)
                .pinning(PinnedNames.ofBody(operation.key().toString())));
        return OperationFields.withBodyName(operation, name);
    }
}
