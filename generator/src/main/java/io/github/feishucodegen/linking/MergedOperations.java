package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import java.util.List;

/**
 * The result of the third pass.
 *
 * @param operations sorted by id
 * @param events sorted by id
 */
record MergedOperations(List<Operation> operations, List<Event> events) {
    MergedOperations {
        operations = List.copyOf(operations);
        events = List.copyOf(events);
    }
}
