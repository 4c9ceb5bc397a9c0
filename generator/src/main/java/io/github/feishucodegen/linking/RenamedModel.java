package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.sdknames.OperationEntry;
import io.github.feishucodegen.sdknames.SdkNames;
import io.github.feishucodegen.sdknames.SnakeCase;
import io.github.feishucodegen.sdknames.VersionEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Applies SDK names to a model. It renames operations, events and types, and adds fields that the SDK has and no page
 * documents. It decides a field's type only if the pages leave it open.
 *
 * <p>The result is what classes are made of. It lacks the types that only the envelopes of events use.
 */
public final class RenamedModel {
    private final SdkNames sdkNames;
    private final PinnedNames pinnedNames;
    private final Set<OperationId> taken = new HashSet<>();
    private final Map<OperationId, OperationId> ids = new HashMap<>();

    private RenamedModel(SdkNames sdkNames, PinnedNames pinnedNames) {
        this.sdkNames = sdkNames;
        this.pinnedNames = pinnedNames;
    }

    public static ApiModel of(ApiModel model, SdkNames sdkNames) {
        return of(model, sdkNames, PinnedNames.NOTHING);
    }

    /** @param pinnedNames names that win over those of the SDK */
    public static ApiModel of(ApiModel model, SdkNames sdkNames, PinnedNames pinnedNames) {
        List<Event> events = model.events().stream()
                .map(event -> RenamedEvent.of(event, sdkNames, pinnedNames))
                .sorted(Comparator.comparing(Event::id))
                .toList();
        if (sdkNames.operations().isEmpty() && pinnedNames.operations().isEmpty()) {
            return events.isEmpty() ? model : ModelAssembler.of(model.operations(), events);
        }
        RenamedModel overlaid = new RenamedModel(sdkNames, pinnedNames);
        overlaid.taken.addAll(pinnedNames.operations().values());
        model.operations().stream()
                .filter(operation -> overlaid.settledId(operation) == null)
                .forEach(overlaid::keep);
        List<Operation> operations = model.operations().stream()
                .map(overlaid::operation)
                .sorted(Comparator.comparing(Operation::id))
                .toList();
        // The linker has already reported contradictions between pages.
        return new ApiModel(operations, events, overlaid.types(SharedTypes.of(operations, events, found -> {})));
    }

    private Operation operation(Operation operation) {
        OperationEntry entry = sdkNames.operation(operation.key());
        OperationId fixed = settledId(operation);
        OperationId own = ids.getOrDefault(operation.id(), operation.id());
        if (entry == null) {
            return OperationFields.withId(operation, fixed != null ? fixed : own);
        }
        OperationId id = fixed != null ? fixed : id(own, entry);
        VersionEntry version = sdkNames.version(id.project(), id.version());
        RenamedObject objects = new RenamedObject(version, location(operation), pinnedNames.types());
        String stem = javaName(entry.method()) + javaName(entry.resource());
        return operation.toBuilder()
                .id(id)
                .parameters(parameters(operation, objects, stem + "Req"))
                .body(body(operation, objects, stem + "ReqBody", entry.body()))
                .response(response(operation.response(), objects, stem + "RespBody"))
                .build();
    }

    /**
     * Reserves the id of an operation without a pinned id. If a pinned id is the same, the operation gets the next
     * free one.
     */
    private void keep(Operation operation) {
        OperationId own = operation.id();
        OperationId id = own;
        for (int n = 2; !taken.add(id); n++) {
            id = new OperationId(own.project(), own.version(), own.resource(), own.method() + "_" + n);
        }
        if (!id.equals(own)) {
            ids.put(own, id);
        }
    }

    private @Nullable OperationId settledId(Operation operation) {
        return pinnedNames.operations().get(route(operation));
    }

    private static String route(Operation operation) {
        return operation.key().toString();
    }

    /**
     * The SDK's id. The page's id is kept if it differs only in spelling, or if another operation has the SDK's id.
     */
    private OperationId id(OperationId own, OperationEntry entry) {
        OperationId known = new OperationId(entry.project(), entry.version(), entry.resource(), entry.method());
        boolean same = SnakeCase.same(own.project(), known.project())
                && SnakeCase.same(own.version(), known.version())
                && SnakeCase.same(own.resource(), known.resource())
                && SnakeCase.same(own.method(), known.method());
        return same || !taken.add(known) ? own : known;
    }

    private static List<Parameter> parameters(Operation operation, RenamedObject objects, String className) {
        List<Field> documented =
                operation.parameters().stream().map(Parameter::field).toList();
        List<Field> fields = objects.fields(documented, className, true);
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Parameter.In in =
                    i < documented.size() ? operation.parameters().get(i).in() : Parameter.In.QUERY;
            parameters.add(new Parameter(in, fields.get(i)));
        }
        return parameters;
    }

    private @Nullable RequestBody body(
            Operation operation, RenamedObject objects, String ownClass, @Nullable String entry) {
        RequestBody body = operation.body();
        String className = pinnedNames.bodies().contains(route(operation)) ? null : entry;
        // The class in a code example of the page comes first.
        String shown = body == null ? null : body.content().name();
        String name = shown != null ? shown : className == null ? null : SnakeCase.of(className);
        List<Field> documented = body == null ? List.of() : body.content().fields();
        List<Field> fields = objects.fields(documented, className == null ? ownClass : className, name == null);
        if (fields.isEmpty() && name == null) {
            return body;
        }
        return new RequestBody(
                body == null ? RequestBody.MediaType.JSON : body.mediaType(), new ObjectType(name, fields));
    }

    private static Response response(Response response, RenamedObject objects, String dataClass) {
        if (!(response instanceof Response.Json json)) {
            return response;
        }
        List<Field> fields = json.content().fields().stream()
                .map(field -> field.name().equals("data") && field.type() instanceof ObjectType data
                        ? field.withType(new ObjectType(null, objects.fields(data.fields(), dataClass, true)))
                        : field)
                .toList();
        return new Response.Json(json.content().withFields(fields));
    }

    /** The shared types with the SDK's fields, and the types that these fields need. */
    private List<SharedType> types(List<SharedType> documented) {
        Map<SharedType.Key, SharedType> types = new TreeMap<>();
        List<SharedType> open = new ArrayList<>(documented);
        while (!open.isEmpty()) {
            SharedType type = open.remove(open.size() - 1);
            if (types.containsKey(type.key())) {
                continue;
            }
            VersionEntry version =
                    sdkNames.version(type.key().project(), type.key().version());
            RenamedObject objects = new RenamedObject(version, location(type), pinnedNames.types());
            String className = objects.classOf(type.key().name());
            List<Field> fields = className == null ? type.fields() : objects.united(type.fields(), className);
            types.put(type.key(), new SharedType(type.key(), fields, type.operations(), type.events()));
            objects.added().forEach(name -> {
                SharedType.Key key =
                        new SharedType.Key(type.key().project(), type.key().version(), name);
                if (documented.stream().noneMatch(other -> other.key().equals(key))) {
                    open.add(new SharedType(key, List.of(), type.operations(), type.events()));
                }
            });
        }
        return List.copyOf(types.values());
    }

    private static Location location(Operation operation) {
        return operation.pages().stream()
                .map(SourcePage::location)
                .findFirst()
                .orElse(new Location(operation.id().toString(), 1));
    }

    private static Location location(SharedType type) {
        return type.fields().isEmpty()
                ? new Location(type.key().name(), 1)
                : type.fields().get(0).location();
    }

    /** {@code GetByTalent} for {@code get_by_talent}. */
    private static String javaName(String snake) {
        StringBuilder name = new StringBuilder();
        for (String word : snake.split("_")) {
            name.append(word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
