package io.github.feishucodegen.model;

import java.util.List;

/**
 * All operations, events and shared types of a set of pages. The order does not depend on the order of the pages.
 *
 * @param operations sorted by id
 * @param events the events and callbacks, sorted by id
 * @param types the shared types of each project and version, sorted by key
 */
public record ApiModel(List<Operation> operations, List<Event> events, List<SharedType> types) {
    public static final ApiModel EMPTY = new ApiModel(List.of(), List.of(), List.of());

    public ApiModel {
        operations = List.copyOf(operations);
        events = List.copyOf(events);
        types = List.copyOf(types);
    }

    /** Whether the pages document nothing that the platform offers. */
    public boolean isEmpty() {
        return operations.isEmpty() && events.isEmpty();
    }
}
