package io.github.feishucodegen.selection;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.model.SharedType.Key;
import io.github.feishucodegen.model.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reduces a model to some operations and events, and the shared types that they use. */
public final class SelectedModel {
    private final Map<Key, SharedType> types = new HashMap<>();
    private final Set<Key> reached = new HashSet<>();
    private final Deque<SharedType> open = new ArrayDeque<>();

    private SelectedModel(List<SharedType> types) {
        types.forEach(type -> this.types.put(type.key(), type));
    }

    /** Returns the reduced model. A shared type keeps all its fields, even those that only others have. */
    public static ApiModel of(ApiModel whole, List<Operation> selected, List<Event> events) {
        SelectedModel model = new SelectedModel(whole.types());
        Set<OperationId> ids = new HashSet<>();
        for (Operation operation : selected) {
            ids.add(operation.id());
            String project = operation.id().project();
            String version = operation.id().version();
            operation
                    .parameters()
                    .forEach(parameter -> model.reach(parameter.field().type(), project, version));
            operation.contents().forEach(content -> model.reach(content, project, version));
        }
        Set<EventId> eventIds = new HashSet<>();
        for (Event event : events) {
            eventIds.add(event.id());
            event.contents()
                    .forEach(content -> model.reach(
                            content, event.id().project(), event.id().version()));
        }
        model.followTypes();
        List<SharedType> types = whole.types().stream()
                .filter(type -> model.reached.contains(type.key()))
                .map(type -> new SharedType(
                        type.key(),
                        type.fields(),
                        type.operations().stream().filter(ids::contains).toList(),
                        type.events().stream().filter(eventIds::contains).toList()))
                .toList();
        return new ApiModel(selected, events, types);
    }

    private void followTypes() {
        while (!open.isEmpty()) {
            SharedType type = open.pop();
            for (Field field : type.fields()) {
                reach(field.type(), type.key().project(), type.key().version());
            }
        }
    }

    private void reach(Type type, String project, String version) {
        type.objects().map(ObjectType::name).filter(Objects::nonNull).forEach(name -> {
            Key key = new Key(project, version, name);
            SharedType shared = types.get(key);
            if (shared != null && reached.add(key)) {
                open.push(shared);
            }
        });
    }
}
