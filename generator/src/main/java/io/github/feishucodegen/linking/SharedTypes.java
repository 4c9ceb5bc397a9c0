package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.model.SharedType.Key;
import io.github.feishucodegen.model.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Merges the objects with the same name in one project and version into a shared type, with the fields of all places.
 */
final class SharedTypes {
    private final Map<Key, Union> unions = new TreeMap<>();
    private final Consumer<Diagnostic> report;

    private SharedTypes(Consumer<Diagnostic> report) {
        this.report = report;
    }

    /**
     * Collects the shared types. Operations and events are in the order of the model, so that the result does not
     * depend on the order of files.
     */
    static List<SharedType> of(List<Operation> operations, List<Event> events, Consumer<Diagnostic> report) {
        SharedTypes types = new SharedTypes(report);
        for (Operation operation : operations) {
            OperationId id = operation.id();
            types.collect(operation.contents(), id.project(), id.version(), union -> union.operations.add(id));
        }
        for (Event event : events) {
            EventId id = event.id();
            types.collect(event.contents(), id.project(), id.version(), union -> union.events.add(id));
        }
        return types.unions.entrySet().stream()
                .map(e -> new SharedType(
                        e.getKey(),
                        List.copyOf(e.getValue().fields.values()),
                        List.copyOf(e.getValue().operations),
                        List.copyOf(e.getValue().events)))
                .toList();
    }

    /** @param use adds the operation or the event to the users of a type */
    private void collect(Stream<ObjectType> contents, String project, String version, Consumer<Union> use) {
        contents.flatMap(Type::objects).forEach(object -> {
            if (object.name() != null) {
                Union union = unions.computeIfAbsent(new Key(project, version, object.name()), key -> new Union());
                use.accept(union);
                object.fields().forEach(field -> union.add(bare(field), object.name(), report));
            }
        });
    }

    /** The field without the fields of named objects: each of these is a shared type itself. */
    private static Field bare(Field field) {
        return field.withType(field.type().withObject(SharedTypes::bare));
    }

    private static ObjectType bare(ObjectType object) {
        return object.withFields(
                object.name() != null
                        ? List.of()
                        : object.fields().stream().map(SharedTypes::bare).toList());
    }

    private static final class Union {
        private final Map<String, Field> fields = new LinkedHashMap<>();
        private final Set<OperationId> operations = new LinkedHashSet<>();
        private final Set<EventId> events = new LinkedHashSet<>();
        private final Set<String> contradicted = new LinkedHashSet<>();

        void add(Field field, String typeName, Consumer<Diagnostic> report) {
            Field known = fields.get(field.name());
            // Whether a field is required depends on the place.
            fields.put(field.name(), known == null ? field.withRequired(false) : unite(known, field, typeName, report));
        }

        private Field unite(Field known, Field other, String typeName, Consumer<Diagnostic> report) {
            boolean already = contradicted.contains(known.name());
            Optional<Type> type = already ? Optional.empty() : TypeMerge.merge(known.type(), other.type());
            if (type.isEmpty() && !already) {
                contradicted.add(known.name());
                report.accept(Diagnostic.of(
                        LinkingFinding.SHARED_TYPE_CONFLICT,
                        other.location(),
                        "'%s' of the type '%s' has another type here than at %s; in Java, it is open JSON"
                                .formatted(known.name(), typeName, known.location())));
            }
            return FieldMerge.union(known, other)
                    .type(type.orElse(AnyType.ANY))
                    .required(false)
                    .constraints(
                            known.constraints().equals(other.constraints()) ? known.constraints() : Constraints.NONE)
                    .build();
        }
    }
}
