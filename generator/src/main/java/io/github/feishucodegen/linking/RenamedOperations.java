package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.correction.OperationCorrection;
import io.github.feishucodegen.correction.OperationCorrection.Said;
import io.github.feishucodegen.linking.CorrectionResult.Redundant;
import io.github.feishucodegen.linking.CorrectionResult.TargetNotFound;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Operations with the ids that corrections give them.
 *
 * @param operations sorted by id
 * @param ids the ids that corrections decide, by route
 */
record RenamedOperations(List<Operation> operations, Map<String, OperationId> ids, List<Outcome> outcomes) {
    /**
     * Gives the ids. An id is given only once.
     *
     * @param documented the operations as corrections name them
     * @param corrected the same operations after all other corrections
     */
    static RenamedOperations of(
            Corrections corrections, List<Operation> documented, Map<OperationId, Operation> corrected) {
        Map<OperationId, Operation> operations = new TreeMap<>(corrected);
        Map<String, OperationId> ids = new TreeMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        Set<OperationId> taken = new HashSet<>(operations.keySet());
        for (OperationCorrection correction : corrections.operations()) {
            Operation operation = CorrectPass.find(correction, documented);
            Said said = correction.name();
            if (said == null || operation == null) {
                continue;
            }
            OperationId id = operation.id();
            OperationId wanted = MissingOperations.id(said.value());
            Operation now = operations.get(id);
            String route = operation.key().toString();
            if (now == null || correction.adds()) {
                ids.put(route, id);
            } else if (wanted.equals(id)) {
                ids.put(route, wanted);
                outcomes.add(Outcome.of(said.value(), said.location(), new Redundant("the operation is " + wanted)));
            } else if (!taken.add(wanted)) {
                outcomes.add(Outcome.of(
                        id.toString(),
                        said.location(),
                        new TargetNotFound("another operation is " + wanted + " already", List.of())));
            } else {
                ids.put(route, wanted);
                outcomes.add(Outcome.of(id.toString(), said.location(), CorrectionResult.APPLIED));
                operations.put(id, OperationFields.withId(now, wanted));
            }
        }
        List<Operation> sorted = operations.values().stream()
                .sorted(Comparator.comparing(Operation::id))
                .toList();
        return new RenamedOperations(sorted, ids, outcomes);
    }
}
