package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.TypeCorrection;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Corrects a named type at every place of its project and version. */
final class TypeCorrector {
    private final TypeCorrection correction;
    private final CorrectedType spellings;
    private final Questions questions;
    private List<Outcome> outcomes = List.of();

    private TypeCorrector(TypeCorrection correction, CorrectedType spellings, Questions questions) {
        this.correction = correction;
        this.spellings = spellings;
        this.questions = questions;
    }

    /**
     * Corrects the type in all operations. There are no outcomes if no page has the type.
     *
     * @param names the type names that pages of the correction's version use
     */
    static Corrected<Map<OperationId, Operation>> correct(
            TypeCorrection correction, Set<String> names, Questions questions, Map<OperationId, Operation> operations) {
        TypeCorrector corrector = new TypeCorrector(correction, new CorrectedType(names), questions);
        Map<OperationId, Operation> corrected = new TreeMap<>(operations);
        corrected.replaceAll((id, operation) -> isIn(id, correction.project(), correction.version())
                ? OperationFields.insideObjects(operation, corrector::correct)
                : operation);
        return new Corrected<>(corrected, corrector.outcomes);
    }

    private ObjectType correct(ObjectType object) {
        if (!correction.name().equals(object.name()) || object.fields().isEmpty()) {
            return object;
        }
        Corrected<List<Field>> corrected = new FieldCorrector(
                        correction.address(), object.fields(), spellings, false, questions)
                .correct(correction.fields());
        outcomes = outcomes.isEmpty() ? corrected.outcomes() : united(outcomes, corrected.outcomes());
        return object.withFields(corrected.value());
    }

    /** The outcomes of the same changes at two places. */
    private static List<Outcome> united(List<Outcome> first, List<Outcome> second) {
        return IntStream.range(0, first.size())
                .mapToObj(i -> first.get(i).or(second.get(i)))
                .toList();
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
