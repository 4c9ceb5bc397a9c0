package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.correction.OperationCorrection;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.OperationKey;
import io.github.feishucodegen.model.SeparatePages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes an operation of each page about an operation that has several pages, and the same for events. The other passes
 * have already reported everything about these pages, so this pass has no findings.
 */
final class SeparatePass {
    private final Corrections corrections;
    private final Set<OperationCorrection> superfluous;

    private SeparatePass(Corrections corrections, Set<OperationCorrection> superfluous) {
        this.corrections = corrections;
        this.superfluous = superfluous;
    }

    /**
     * @param superfluous corrections of operations that are not applied
     * @param merged the operations of these pages before corrections; pages get their ids
     */
    static SeparatePages separate(
            NestedPages nested,
            MergedOperations merged,
            Corrections corrections,
            Set<OperationCorrection> superfluous) {
        return new SeparatePass(corrections, superfluous).separate(nested, merged);
    }

    private SeparatePages separate(NestedPages nested, MergedOperations merged) {
        Map<OperationKey, OperationId> ids = merged.operations().stream()
                .collect(Collectors.toMap(Operation::key, Operation::id, (first, second) -> first));
        List<List<LinkedPage>> pages = groups(
                nested.pages(), LinkedPage::key, page -> page.declaration().location());
        List<List<LinkedEvent>> events = groups(
                nested.events(), LinkedEvent::type, page -> page.declaration().location());
        List<Operation> operations = new ArrayList<>();
        List<Event> separateEvents = new ArrayList<>();
        // Corrections expect each operation once. So they are applied to the first pages of all operations, then to
        // the second pages, and so on.
        for (int n = 0; n < Math.max(longest(pages), longest(events)); n++) {
            MergedOperations layer = corrected(new MergedOperations(
                    nth(n, pages).stream()
                            .map(page -> OperationMerge.merge(ids.get(page.key()), List.of(page), finding -> {}))
                            .toList(),
                    nth(n, events).stream()
                            .map(page -> EventMerge.merge(List.of(page), finding -> {}))
                            .toList()));
            operations.addAll(layer.operations());
            separateEvents.addAll(layer.events());
        }
        return new SeparatePages(operations, separateEvents);
    }

    private MergedOperations corrected(MergedOperations layer) {
        if (corrections.isEmpty()) {
            return layer;
        }
        CorrectedOperations corrected =
                CorrectPass.correct(corrections, superfluous, Result.of(layer)).value();
        return new MergedOperations(corrected.operations(), corrected.events());
    }

    /** The groups with several pages, each in the order of the locations. */
    private static <P, K extends Comparable<K>, L extends Comparable<L>> List<List<P>> groups(
            Collection<P> pages, Function<P, K> key, Function<P, L> location) {
        return pages.stream()
                .sorted(Comparator.comparing(location))
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .toList();
    }

    private static <P> int longest(List<List<P>> groups) {
        return groups.stream().mapToInt(List::size).max().orElse(0);
    }

    private static <P> List<P> nth(int n, List<List<P>> groups) {
        return groups.stream()
                .filter(group -> group.size() > n)
                .map(group -> group.get(n))
                .toList();
    }
}
