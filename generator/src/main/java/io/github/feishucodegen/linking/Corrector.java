package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.correction.FieldChange;
import io.github.feishucodegen.correction.OperationCorrection;
import io.github.feishucodegen.correction.OperationCorrection.Route;
import io.github.feishucodegen.correction.OperationCorrection.Said;
import io.github.feishucodegen.correction.TypeCorrection;
import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Nearest;
import io.github.feishucodegen.linking.CorrectionResult.Redundant;
import io.github.feishucodegen.linking.CorrectionResult.TargetNotFound;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.OperationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Applies corrections to the operations of the pages, and reports corrections that have no effect. */
final class Corrector {
    private final Corrections corrections;
    private final CorrectionFindings findings;

    /** Corrections that add an operation which a page describes. */
    private final Set<OperationCorrection> outdated = new HashSet<>();

    private final PinnedNamesBuilder pinned = new PinnedNamesBuilder();

    /** @param report receives the findings about the corrections */
    Corrector(Corrections corrections, List<Diagnostic> report) {
        this.corrections = corrections;
        this.findings = new CorrectionFindings(corrections.partial(), report);
    }

    /** The operations that corrections add to those of the pages. */
    List<OperationDeclaration> missing(List<OperationDeclaration> pages) {
        Set<OperationKey> documented = new HashSet<>();
        pages.forEach(page -> documented.add(DeclaredKey.of(page)));
        List<OperationDeclaration> missing = new ArrayList<>();
        for (OperationCorrection correction : corrections.operations()) {
            Route route = correction.route();
            if (!correction.adds() || route == null) {
                continue;
            }
            if (documented.add(DeclaredKey.of(HttpVerb.valueOf(route.method()), route.path()))) {
                missing.add(MissingOperations.declare(correction, findings::report));
            } else {
                outdated.add(correction);
                findings.operationDocumented(correction);
            }
        }
        return missing;
    }

    /** Applies all corrections. Returns the operations sorted by id. */
    List<Operation> apply(List<Operation> documented, Answers answers) {
        Map<OperationId, Operation> operations = new TreeMap<>();
        documented.forEach(operation -> operations.put(operation.id(), operation));
        for (TypeCorrection correction : corrections.types()) {
            Map<FieldChange, CorrectionResult> results = new TypeCorrector(correction, answers).apply(operations);
            if (results.isEmpty()) {
                findings.noType(correction, TypeCorrector.named(correction, operations.values()));
            } else {
                findings.judge(correction.address(), correction.fields(), results, pinned);
            }
        }
        for (OperationCorrection correction : corrections.operations()) {
            if (outdated.contains(correction)) {
                continue;
            }
            Operation operation = find(correction, documented);
            if (operation == null) {
                findings.noOperation(correction, operations.keySet());
                continue;
            }
            // Another correction may have changed the operation before.
            Operation now = operations.getOrDefault(operation.id(), operation);
            CorrectedType spellings = new CorrectedType(TypeCorrector.named(operation.id(), documented));
            operations.put(
                    operation.id(),
                    new OperationCorrector(correction, spellings, answers, findings, pinned).apply(now));
        }
        return rename(operations, documented);
    }

    PinnedNames pinnedNames() {
        return pinned.pinnedNames();
    }

    private static @Nullable Operation find(OperationCorrection correction, List<Operation> operations) {
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

    private List<Operation> rename(Map<OperationId, Operation> operations, List<Operation> documented) {
        Set<OperationId> taken = new HashSet<>(operations.keySet());
        for (OperationCorrection correction : corrections.operations()) {
            Operation operation = find(correction, documented);
            Said said = correction.name();
            if (said == null || operation == null) {
                continue;
            }
            OperationId wanted = MissingOperations.id(said.value());
            Operation now = operations.get(operation.id());
            String route = operation.key().toString();
            if (now == null || correction.adds()) {
                pinned.operation(route, operation.id());
            } else if (wanted.equals(operation.id())) {
                pinned.operation(route, wanted);
                findings.judge(said.value(), said.location(), new Redundant("the operation is " + wanted));
            } else if (!taken.add(wanted)) {
                findings.judge(
                        operation.id().toString(),
                        said.location(),
                        new TargetNotFound("another operation is " + wanted + " already", List.of()));
            } else {
                pinned.operation(route, wanted);
                findings.judge(operation.id().toString(), said.location(), CorrectionResult.APPLIED);
                operations.put(operation.id(), OperationFields.withId(now, wanted));
            }
        }
        return operations.values().stream()
                .sorted(Comparator.comparing(Operation::id))
                .toList();
    }

    /** Names similar to one that does not exist, for messages. */
    static List<String> near(String written, Set<?> names) {
        return Nearest.to(written, names.stream().map(Object::toString).toList());
    }
}
