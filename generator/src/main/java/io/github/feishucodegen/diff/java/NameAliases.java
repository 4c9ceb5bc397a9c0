package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.ExchangeId;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.model.Type;
import io.github.feishucodegen.naming.JavaNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Maps documented operations and types to their names in a client, if these come from SDK names instead of the pages.
 */
final class NameAliases {
    private final Map<OperationId, OperationId> documented = new HashMap<>();
    private final Map<SharedType.Key, Set<SharedType.Key>> types = new HashMap<>();

    private NameAliases() {}

    /** The parts of an operation that do not depend on its name. */
    private record Call(HttpMethod method, String path, List<SourcePage> pages) {
        static Call of(Operation operation) {
            return new Call(operation.method(), operation.path(), operation.pages());
        }
    }

    static NameAliases of(ApiModel model, JavaNames names) {
        Map<Call, Operation> calls = new HashMap<>();
        model.operations().forEach(operation -> calls.putIfAbsent(Call.of(operation), operation));
        NameAliases known = new NameAliases();
        names.services().stream()
                .flatMap(service -> service.versions().stream())
                .flatMap(version -> version.resources().stream())
                .flatMap(resource -> resource.operations().stream())
                .forEach(named -> {
                    Operation operation = calls.get(Call.of(named.operation()));
                    if (operation != null) {
                        known.add(operation, named.operation());
                    }
                });
        Map<String, Event> events = new HashMap<>();
        model.events().forEach(event -> events.put(event.id().type(), event));
        names.events().stream().flatMap(named -> named.events().stream()).forEach(named -> {
            Event event = events.get(named.id().type());
            if (event != null) {
                known.add(event, named);
            }
        });
        return known;
    }

    /** The documented id of an operation of the client. */
    OperationId documented(Operation named) {
        return documented.getOrDefault(named.id(), named.id());
    }

    /** The client's types for a documented type. There are several if the name in the client depends on the place. */
    Set<SharedType.Key> types(SharedType.Key type) {
        return types.getOrDefault(type, Set.of(type));
    }

    private void add(Operation operation, Operation named) {
        documented.put(named.id(), operation.id());
        Walk walk = new Walk(operation.id(), named.id());
        walk.fields(
                operation.parameters().stream().map(Parameter::field).toList(),
                named.parameters().stream().map(Parameter::field).toList());
        if (operation.body() != null && named.body() != null) {
            walk.type(operation.body().content(), named.body().content());
        }
        if (operation.response() instanceof Response.Json json && named.response() instanceof Response.Json other) {
            walk.type(json.content(), other.content());
        }
    }

    private void add(Event event, Event named) {
        Walk walk = new Walk(event.id(), named.id());
        walk.type(event.content(), named.content());
        if (event.answer() != null && named.answer() != null) {
            walk.type(event.answer(), named.answer());
        }
    }

    /** Visits the fields of one operation or event in the documented model and in the named model in parallel. */
    private final class Walk {
        private final ExchangeId from;
        private final ExchangeId to;

        Walk(ExchangeId from, ExchangeId to) {
            this.from = from;
            this.to = to;
        }

        void fields(List<Field> fields, List<Field> named) {
            Map<String, Field> byName = new HashMap<>();
            named.forEach(field -> byName.putIfAbsent(field.name(), field));
            for (Field field : fields) {
                Field twin = byName.get(field.name());
                if (twin != null) {
                    type(field.type(), twin.type());
                }
            }
        }

        void type(Type type, Type named) {
            if (type.innermost() instanceof ObjectType object && named.innermost() instanceof ObjectType twin) {
                if (object.name() != null && twin.name() != null) {
                    types.computeIfAbsent(key(from, object.name()), k -> new TreeSet<>())
                            .add(key(to, twin.name()));
                }
                fields(object.fields(), twin.fields());
            }
        }

        private SharedType.Key key(ExchangeId around, String name) {
            return new SharedType.Key(around.project(), around.version(), name);
        }
    }
}
