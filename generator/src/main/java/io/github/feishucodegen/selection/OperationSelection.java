package io.github.feishucodegen.selection;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The operations and events to generate: all that match a selector, minus those that match a selector with {@code !}.
 * Without a positive selector, all of them count. The order of selectors does not matter. Each selector must match
 * something.
 */
public record OperationSelection(List<String> selectors) {
    public static final OperationSelection ALL = new OperationSelection(List.of());

    public OperationSelection {
        selectors = List.copyOf(selectors);
    }

    /**
     * Parses selectors.
     *
     * @throws SelectionException if a selector is malformed
     */
    public static OperationSelection of(Collection<String> selectors) {
        selectors.forEach(Selector::parse);
        return new OperationSelection(List.copyOf(selectors));
    }

    public boolean isAll() {
        return selectors.isEmpty();
    }

    /**
     * The selected operations and events, and the types that they use.
     *
     * @param ids returns all ids of an operation: those of its pages and those that callers use
     * @throws SelectionException if a selector matches nothing, or if nothing is left
     */
    public ApiModel from(ApiModel whole, Function<Operation, List<OperationId>> ids) {
        List<Selector> parsed = selectors.stream().map(Selector::parse).toList();
        List<OperationId> known = whole.operations().stream()
                .flatMap(operation -> ids.apply(operation).stream())
                .toList();
        List<EventId> events = whole.events().stream().map(Event::id).toList();
        for (Selector selector : parsed) {
            if (known.stream().noneMatch(selector::matches) && events.stream().noneMatch(selector::matches)) {
                throw selector.withoutMatch(known, events);
            }
        }
        ApiModel selected = SelectedModel.of(
                whole,
                whole.operations().stream()
                        .filter(operation -> isSelected(
                                parsed,
                                selector -> ids.apply(operation).stream().anyMatch(selector::matches)))
                        .toList(),
                whole.events().stream()
                        .filter(event -> isSelected(parsed, selector -> selector.matches(event.id())))
                        .toList());
        if (selected.isEmpty() && !isAll()) {
            throw new SelectionException("the selectors leave no operation: " + String.join(" ", selectors));
        }
        return selected;
    }

    /** @param matches whether a selector matches the operation or the event */
    private static boolean isSelected(List<Selector> selectors, Predicate<Selector> matches) {
        boolean wanted = selectors.stream().allMatch(Selector::excludes)
                || selectors.stream().anyMatch(selector -> !selector.excludes() && matches.test(selector));
        return wanted && selectors.stream().noneMatch(selector -> selector.excludes() && matches.test(selector));
    }
}
