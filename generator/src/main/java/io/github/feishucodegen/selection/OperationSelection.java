package io.github.feishucodegen.selection;

import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The operations to generate: all that match a selector, minus those that match a selector with {@code !}. Without a
 * positive selector, all operations count. The order of selectors does not matter. Each selector must match
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
     * The selected operations.
     *
     * @param ids returns all ids of an operation: those of its pages and those that callers use
     * @throws SelectionException if a selector matches no operation, or if no operation is left
     */
    public List<Operation> from(List<Operation> operations, Function<Operation, List<OperationId>> ids) {
        List<Selector> parsed = selectors.stream().map(Selector::parse).toList();
        List<Selector> wanted = parsed.stream().filter(s -> !s.excludes()).toList();
        List<Selector> unwanted = parsed.stream().filter(Selector::excludes).toList();
        List<OperationId> known = new ArrayList<>();
        operations.forEach(operation -> known.addAll(ids.apply(operation)));
        for (Selector selector : parsed) {
            if (known.stream().noneMatch(selector::matches)) {
                throw selector.withoutMatch(known);
            }
        }
        List<Operation> selected = operations.stream()
                .filter(operation -> {
                    List<OperationId> names = ids.apply(operation);
                    return (wanted.isEmpty() || matches(wanted, names)) && !matches(unwanted, names);
                })
                .toList();
        if (selected.isEmpty() && !isAll()) {
            throw new SelectionException("the selectors leave no operation: " + String.join(" ", selectors));
        }
        return selected;
    }

    private static boolean matches(List<Selector> selectors, List<OperationId> names) {
        return selectors.stream().anyMatch(selector -> names.stream().anyMatch(selector::matches));
    }
}
