package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import java.util.List;

/**
 * The result of the fourth pass.
 *
 * @param operations sorted by id
 * @param events sorted by id
 * @param pinnedNames the names that the corrections pin
 */
record CorrectedOperations(List<Operation> operations, List<Event> events, PinnedNames pinnedNames) {
    CorrectedOperations {
        operations = List.copyOf(operations);
        events = List.copyOf(events);
    }
}
