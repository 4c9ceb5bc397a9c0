package io.github.feishucodegen.diff;

import io.github.feishucodegen.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A kind of edit of a model.
 *
 * @param rule what it is to be reported as
 */
record Edit(String rule, Maker maker) {
    /** Makes the edit at a random place, if there is one for it. */
    @FunctionalInterface
    interface Maker {
        Optional<List<Operation>> make(List<Operation> operations, Random random);
    }

    /** An edit of one operation as a whole. */
    static Edit ofOperation(String rule, Predicate<Operation> where, Function<Operation, Operation> edit) {
        return new Edit(
                rule,
                (operations, random) -> pick(operations.stream().filter(where).toList(), random)
                        .map(chosen -> replaced(operations, chosen, List.of(edit.apply(chosen)))));
    }

    /** An edit of one field. */
    static Edit ofField(String rule, Predicate<FieldSite> where, Function<FieldSite, Operation> edit) {
        return new Edit(rule, (operations, random) -> {
            List<FieldSite> sites = new ArrayList<>();
            operations.forEach(
                    operation -> FieldSite.of(operation).stream().filter(where).forEach(sites::add));
            return pick(sites, random).map(site -> replaced(operations, site.operation(), List.of(edit.apply(site))));
        });
    }

    static <T> Optional<T> pick(List<T> all, Random random) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    static List<Operation> replaced(List<Operation> operations, Operation chosen, List<Operation> others) {
        List<Operation> replaced = new ArrayList<>();
        operations.forEach(operation -> {
            if (operation == chosen) {
                replaced.addAll(others);
            } else {
                replaced.add(operation);
            }
        });
        return replaced;
    }
}
