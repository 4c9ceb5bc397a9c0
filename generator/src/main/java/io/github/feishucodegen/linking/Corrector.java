package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.correction.FieldChange;
import io.github.feishucodegen.correction.FieldChange.Add;
import io.github.feishucodegen.correction.FieldChange.Retype;
import io.github.feishucodegen.correction.FieldCorrection;
import io.github.feishucodegen.correction.OperationCorrection;
import io.github.feishucodegen.correction.OperationCorrection.Route;
import io.github.feishucodegen.correction.OperationCorrection.Said;
import io.github.feishucodegen.correction.TypeCorrection;
import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Nearest;
import io.github.feishucodegen.linking.Verdict.Applied;
import io.github.feishucodegen.linking.Verdict.Homeless;
import io.github.feishucodegen.linking.Verdict.Superfluous;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.overlay.Overlay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Applies corrections to what the pages say, and tells which of them have no use any more. */
final class Corrector {
    private final Corrections corrections;
    private final CorrectionFindings findings;
    private final Set<Location> doubted = new HashSet<>();
    private final Set<Location> placed = new HashSet<>();

    private final Set<OperationCorrection> done = new HashSet<>();
    private final Map<String, OperationId> ids = new TreeMap<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<Location> types = new HashSet<>();

    /** @param told takes what there is to say about the corrections */
    Corrector(Corrections corrections, List<Diagnostic> told) {
        this.corrections = corrections;
        this.findings = new CorrectionFindings(corrections.partial(), told);
    }

    /** The operations that corrections add to those of the pages. */
    List<OperationDeclaration> missing(List<OperationDeclaration> pages) {
        Set<String> documented = new HashSet<>();
        pages.forEach(
                page -> documented.add(key(page.httpMethod().value(), page.url().value())));
        List<OperationDeclaration> missing = new ArrayList<>();
        for (OperationCorrection correction : corrections.operations()) {
            Route route = correction.route();
            if (correction.missing() == null || route == null) {
                continue;
            }
            done.add(correction);
            if (documented.add(key(HttpVerb.valueOf(route.method()), route.path()))) {
                missing.add(MissingOperations.declare(correction, correction.missing(), findings::tell));
            } else {
                findings.operationDocumented(correction);
            }
        }
        return missing;
    }

    private static String key(HttpVerb method, String url) {
        return method + " " + UrlPath.of(url).anonymous();
    }

    /**
     * The operations with all corrections, sorted by id.
     *
     * @param linking what was told of the pages
     */
    List<Operation> apply(List<Operation> documented, List<Diagnostic> linking) {
        linking.stream()
                .filter(doubt -> doubt.id().equals(Linker.NESTING_UNCERTAIN))
                .forEach(doubt -> doubted.add(doubt.location()));
        Map<OperationId, Operation> operations = new TreeMap<>();
        documented.forEach(operation -> operations.put(operation.id(), operation));
        for (TypeCorrection correction : corrections.types()) {
            Map<FieldChange, Verdict> verdicts = new TypeCorrector(correction, doubted).apply(operations);
            if (verdicts.isEmpty()) {
                findings.noType(correction, TypeCorrector.named(correction, operations.values()));
            } else {
                judge(correction.address(), correction.fields(), verdicts);
            }
        }
        for (OperationCorrection correction : corrections.operations()) {
            Operation operation = find(correction, documented);
            if (operation == null) {
                findings.noOperation(correction, operations.keySet());
                continue;
            }
            // By now another correction may have been applied to it.
            Operation now = operations.getOrDefault(operation.id(), operation);
            if (!done.contains(correction)) {
                now = correctFields(correction, now, documented);
            }
            now = correctBody(correction, now);
            operations.put(operation.id(), now);
        }
        return rename(operations, documented);
    }

    /** Where it was in doubt how rows nest, and a correction tells. */
    Set<Location> placed() {
        return placed;
    }

    Settled settled() {
        return new Settled(new TreeMap<>(ids), bodies, types);
    }

    private static @Nullable Operation find(OperationCorrection correction, List<Operation> operations) {
        Route route = correction.route();
        for (Operation operation : operations) {
            boolean sameRoute = route == null
                    || route.method().equals(operation.method().name())
                            && UrlPath.of(route.path())
                                    .anonymous()
                                    .equals(UrlPath.of(operation.path()).anonymous());
            boolean sameId = correction.id() == null
                    || correction.missing() != null
                    || correction.id().equals(operation.id().toString());
            if (sameRoute && sameId) {
                return operation;
            }
        }
        return null;
    }

    private Operation correctFields(OperationCorrection correction, Operation operation, List<Operation> all) {
        Map<FieldChange, Verdict> verdicts = new LinkedHashMap<>();
        CorrectedType spellings = new CorrectedType(TypeCorrector.named(operation.id(), all));
        Operation corrected = OperationFields.eachPlace(operation, (place, fields) -> {
            List<FieldCorrection> here = correction.fields().stream()
                    .filter(field -> field.path().place() == place)
                    .toList();
            here.forEach(field -> remember(field, fields));
            return here.isEmpty()
                    ? fields
                    : new FieldCorrector(fields, spellings, doubted::contains, verdicts::put).apply(here);
        });
        judge(operation.id().toString(), correction.fields(), verdicts);
        return corrected;
    }

    /** What a correction places is not in doubt any more. */
    private void remember(FieldCorrection correction, List<Field> fields) {
        var field = FieldTree.find(fields, correction.path().names());
        if (field != null && correction.changes().stream().anyMatch(FieldChange.Move.class::isInstance)) {
            placed.add(field.location());
        }
    }

    private void judge(String subject, List<FieldCorrection> corrections, Map<FieldChange, Verdict> verdicts) {
        for (FieldCorrection correction : corrections) {
            for (FieldChange change : correction.changes()) {
                Verdict verdict = verdicts.getOrDefault(change, Verdict.APPLIED);
                if (findings.repeated(subject, correction, change)) {
                    continue;
                }
                findings.judge(subject, change.location(), verdict);
                if (verdict instanceof Applied && (change instanceof Retype || change instanceof Add)) {
                    types.add(change.location());
                }
            }
        }
    }

    private Operation correctBody(OperationCorrection correction, Operation operation) {
        Said said = correction.bodyClass();
        if (said == null) {
            return operation;
        }
        String subject = operation.id().toString();
        if (operation.body() == null) {
            findings.judge(subject, said.location(), new Homeless("there is no body", List.of()));
            return operation;
        }
        bodies.add(Overlay.route(operation.method().name(), operation.path()));
        String name = BodyName.of(said.value(), operation.id());
        if (Objects.equals(name, operation.body().content().name())) {
            findings.judge(subject, said.location(), new Superfluous("the body's class is " + said.value()));
            return operation;
        }
        findings.judge(subject, said.location(), Verdict.APPLIED);
        return OperationFields.withBodyName(operation, name);
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
            String route = Overlay.route(operation.method().name(), operation.path());
            if (now == null || correction.missing() != null) {
                ids.put(route, operation.id());
            } else if (wanted.equals(operation.id())) {
                ids.put(route, wanted);
                findings.judge(said.value(), said.location(), new Superfluous("the operation is " + wanted));
            } else if (!taken.add(wanted)) {
                findings.judge(
                        operation.id().toString(),
                        said.location(),
                        new Homeless("another operation is " + wanted + " already", List.of()));
            } else {
                ids.put(route, wanted);
                findings.judge(operation.id().toString(), said.location(), Verdict.APPLIED);
                operations.put(operation.id(), OperationFields.withId(now, wanted));
            }
        }
        return operations.values().stream()
                .sorted(Comparator.comparing(Operation::id))
                .toList();
    }

    /** What findings say of a name that is none. */
    static List<String> near(String written, Set<?> names) {
        return Nearest.to(written, names.stream().map(Object::toString).toList());
    }
}
