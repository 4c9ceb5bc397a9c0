package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import java.util.Comparator;
import java.util.List;

/** Assembles a model of operations and events that were changed after linking. It runs the last pass again. */
public final class ModelAssembler {
    private ModelAssembler() {}

    public static ApiModel of(List<Operation> operations) {
        return of(operations, List.of());
    }

    public static ApiModel of(List<Operation> operations, List<Event> events) {
        // The linker has already reported contradictions between pages.
        return UnitePass.unite(
                        operations.stream()
                                .sorted(Comparator.comparing(Operation::id))
                                .toList(),
                        events.stream().sorted(Comparator.comparing(Event::id)).toList())
                .value();
    }
}
