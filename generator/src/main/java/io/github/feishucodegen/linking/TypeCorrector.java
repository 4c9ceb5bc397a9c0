package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.TypeCorrection;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Type;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
     * Corrects the type in all operations and events. There are no outcomes if no page has the type.
     *
     * @param names the type names that pages of the correction's version use
     */
    static Corrected<MergedOperations> correct(
            TypeCorrection correction, Set<String> names, Questions questions, MergedOperations documented) {
        TypeCorrector corrector = new TypeCorrector(correction, new CorrectedType(names), questions);
        List<Operation> operations = documented.operations().stream()
                .map(operation -> isIn(operation.id(), correction.project(), correction.version())
                        ? OperationFields.insideObjects(operation, corrector::correct)
                        : operation)
                .toList();
        List<Event> events = documented.events().stream()
                .map(event ->
                        isIn(event.id(), correction.project(), correction.version()) ? corrector.correct(event) : event)
                .toList();
        return new Corrected<>(new MergedOperations(operations, events), corrector.outcomes);
    }

    private Event correct(Event event) {
        ObjectType answer = event.answer();
        return event.withContents(
                event.content().transform(this::correct), answer == null ? null : answer.transform(this::correct));
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
    static Set<String> named(TypeCorrection correction, MergedOperations documented) {
        return named(correction.project(), correction.version(), documented);
    }

    /** The type names that pages of the operation's version use. */
    static Set<String> named(OperationId id, MergedOperations documented) {
        return named(id.project(), id.version(), documented);
    }

    private static Set<String> named(String project, String version, MergedOperations documented) {
        Stream<ObjectType> ofOperations = documented.operations().stream()
                .filter(operation -> isIn(operation.id(), project, version))
                .flatMap(Operation::contents);
        Stream<ObjectType> ofEvents = documented.events().stream()
                .filter(event -> isIn(event.id(), project, version))
                .flatMap(Event::contents);
        return Stream.concat(ofOperations, ofEvents)
                .flatMap(Type::objects)
                .map(ObjectType::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isIn(EventId id, String project, String version) {
        return id.project().equals(project) && id.version().equals(version);
    }

    private static boolean isIn(OperationId id, String project, String version) {
        return id.project().equals(project) && id.version().equals(version);
    }
}
