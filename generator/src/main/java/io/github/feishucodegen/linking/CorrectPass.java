package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.correction.OperationCorrection;
import io.github.feishucodegen.correction.OperationCorrection.Route;
import io.github.feishucodegen.correction.TypeCorrection;
import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Nearest;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.CorrectionResult.NotDescribed;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fourth pass: applies corrections to the operations of the pages. It corrects types first, then operations, and
 * gives new ids last, because corrections name the ids of the pages.
 */
final class CorrectPass {
    private final Corrections corrections;
    private final Set<OperationCorrection> superfluous;
    private final List<Operation> documented;
    private final List<Event> events;
    private final Questions questions;

    private CorrectPass(
            Corrections corrections, Set<OperationCorrection> superfluous, Result<MergedOperations> merged) {
        this.corrections = corrections;
        this.superfluous = superfluous;
        this.documented = merged.value().operations();
        this.events = merged.value().events();
        this.questions = Questions.among(merged.diagnostics());
    }

    /**
     * Applies all corrections.
     *
     * @param superfluous corrections of operations that are not applied
     * @param merged the operations with the findings about their pages
     * @return the operations with the findings that corrections do not answer, and those about the corrections
     */
    static Result<CorrectedOperations> correct(
            Corrections corrections, Set<OperationCorrection> superfluous, Result<MergedOperations> merged) {
        return new CorrectPass(corrections, superfluous, merged).correct();
    }

    private Result<CorrectedOperations> correct() {
        Corrected<MergedOperations> types = correctTypes(new MergedOperations(documented, events));
        Corrected<Map<OperationId, Operation>> operations =
                correctOperations(types.value().operations());
        RenamedOperations renamed = RenamedOperations.of(corrections, documented, operations.value());

        List<Outcome> outcomes =
                Outcome.withRepetitions(concat(concat(types.outcomes(), operations.outcomes()), renamed.outcomes()));
        Set<Diagnostic> answered = new HashSet<>();
        outcomes.forEach(outcome -> answered.addAll(outcome.answered()));
        PinnedNames pinned =
                PinnedNames.union(outcomes.stream().map(Outcome::pins).toList());
        return new Result<>(
                new CorrectedOperations(
                        renamed.operations(), types.value().events(), pinned.and(PinnedNames.ofIds(renamed.ids()))),
                concat(
                        questions.open(answered),
                        outcomes.stream().map(CorrectionFindings::of).toList()));
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private Corrected<MergedOperations> correctTypes(MergedOperations documented) {
        MergedOperations all = documented;
        List<Outcome> outcomes = new ArrayList<>();
        for (TypeCorrection correction : corrections.types()) {
            Set<String> names = TypeCorrector.named(correction, all);
            Corrected<MergedOperations> corrected = TypeCorrector.correct(correction, names, questions, all);
            all = corrected.value();
            outcomes.addAll(
                    corrected.outcomes().isEmpty() ? List.of(notDescribed(correction, names)) : corrected.outcomes());
        }
        return new Corrected<>(all, outcomes);
    }

    /** Applies each correction to its operation, on top of the corrections before it. */
    private Corrected<Map<OperationId, Operation>> correctOperations(List<Operation> before) {
        Map<OperationId, Operation> operations = new TreeMap<>();
        before.forEach(operation -> operations.put(operation.id(), operation));
        List<Outcome> outcomes = new ArrayList<>();
        for (OperationCorrection correction : corrections.operations()) {
            if (superfluous.contains(correction)) {
                continue;
            }
            Operation operation = find(correction, documented);
            if (operation == null) {
                outcomes.add(notDescribed(correction, operations.keySet()));
                continue;
            }
            OperationId id = operation.id();
            CorrectedType spellings =
                    new CorrectedType(TypeCorrector.named(id, new MergedOperations(documented, events)));
            Set<String> stated = OperationCorrector.keys(outcomes, id);
            Corrected<Operation> corrected = new OperationCorrector(correction, spellings, questions, stated)
                    .correct(operations.getOrDefault(id, operation));
            operations.put(id, corrected.value());
            outcomes.addAll(corrected.outcomes());
        }
        return new Corrected<>(operations, outcomes);
    }

    private Outcome notDescribed(TypeCorrection correction, Set<String> names) {
        String subject = "the type " + correction.name() + " in " + correction.project() + "." + correction.version();
        return Outcome.of(
                subject,
                correction.location(),
                new NotDescribed(Nearest.to(correction.name(), names), corrections.partial()));
    }

    private Outcome notDescribed(OperationCorrection correction, Set<OperationId> ids) {
        String id = correction.id();
        String subject =
                correction.address() + (id != null && correction.route() != null ? " at " + correction.route() : "");
        List<String> near = id == null
                ? List.of()
                : Nearest.to(id, ids.stream().map(OperationId::toString).toList());
        return Outcome.of(subject, correction.location(), new NotDescribed(near, corrections.partial()));
    }

    /** The operation that a correction is about. Null if no page describes it. */
    static @Nullable Operation find(OperationCorrection correction, List<Operation> operations) {
        Route route = correction.route();
        for (Operation operation : operations) {
            boolean sameRoute = route == null
                    || DeclaredKey.of(HttpVerb.valueOf(route.method()), route.path())
                            .equals(operation.key());
            boolean sameId = correction.id() == null
                    || correction.adds()
                    || correction.id().equals(operation.id().toString());
            if (sameRoute && sameId) {
                return operation;
            }
        }
        return null;
    }
}
