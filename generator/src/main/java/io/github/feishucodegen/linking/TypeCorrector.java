package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldChange;
import io.github.feishucodegen.correction.TypeCorrection;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Type;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Corrects a named type at every place of its project and version. */
final class TypeCorrector {
    private final TypeCorrection correction;
    private final Answers answers;

    TypeCorrector(TypeCorrection correction, Answers answers) {
        this.correction = correction;
        this.answers = answers;
    }

    /** Applies the correction. Returns the result of each change. It is empty if no page has the type. */
    Map<FieldChange, CorrectionResult> apply(Map<OperationId, Operation> operations) {
        // Keys are compared by identity, because two changes on one line can be equal.
        Map<FieldChange, CorrectionResult> results = new IdentityHashMap<>();
        CorrectedType spellings = new CorrectedType(named(correction, operations.values()));
        operations.replaceAll((id, operation) -> isIn(id, correction.project(), correction.version())
                ? OperationFields.insideObjects(operation, object -> correct(object, spellings, results))
                : operation);
        return results;
    }

    private ObjectType correct(ObjectType object, CorrectedType spellings, Map<FieldChange, CorrectionResult> results) {
        if (!correction.name().equals(object.name()) || object.fields().isEmpty()) {
            return object;
        }
        FieldCorrector corrector = new FieldCorrector(
                object.fields(),
                spellings,
                false,
                answers,
                (change, result) -> results.merge(change, result, CorrectionResult::or));
        return object.withFields(corrector.apply(correction.fields()));
    }

    /** The type names that pages of the correction's version use. */
    static Set<String> named(TypeCorrection correction, Collection<Operation> operations) {
        return named(correction.project(), correction.version(), operations);
    }

    /** The type names that pages of the operation's version use. */
    static Set<String> named(OperationId id, Collection<Operation> operations) {
        return named(id.project(), id.version(), operations);
    }

    private static Set<String> named(String project, String version, Collection<Operation> operations) {
        Set<String> names = new TreeSet<>();
        for (Operation operation : operations) {
            if (isIn(operation.id(), project, version)) {
                operation
                        .contents()
                        .flatMap(Type::objects)
                        .map(ObjectType::name)
                        .filter(Objects::nonNull)
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static boolean isIn(OperationId id, String project, String version) {
        return id.project().equals(project) && id.version().equals(version);
    }
}
