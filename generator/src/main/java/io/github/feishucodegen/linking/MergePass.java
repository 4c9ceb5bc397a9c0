package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.OperationKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The third pass: merges all pages about one operation or one event, and checks that nothing of them is lost. */
final class MergePass {
    private final List<Diagnostic> findings;
    /** The ids given so far. The operations get theirs in the order of their keys. */
    private final Map<OperationId, OperationKey> taken = new TreeMap<>();

    private MergePass(List<Diagnostic> findings) {
        this.findings = new ArrayList<>(findings);
    }

    /** @param nested the pages with their findings, which are kept */
    static Result<MergedOperations> merge(Result<NestedPages> nested) {
        return new MergePass(nested.diagnostics()).merge(nested.value());
    }

    private Result<MergedOperations> merge(NestedPages nested) {
        Map<OperationKey, List<LinkedPage>> byKey = nested.pages().stream()
                .collect(Collectors.groupingBy(LinkedPage::key, TreeMap::new, Collectors.toList()));
        List<RowConservation.Merged> merged = new ArrayList<>();
        byKey.forEach((key, group) -> {
            OperationId id = unique(key, group);
            merged.add(new RowConservation.Merged(OperationMerge.merge(id, group, findings::add), group));
        });
        List<EventConservation.Merged> events = merge(nested.events());
        List<Diagnostic> losses = new ArrayList<>(RowConservation.check(merged, findings));
        losses.addAll(EventConservation.check(events, findings));
        findings.addAll(losses);
        List<Operation> operations = merged.stream()
                .map(RowConservation.Merged::operation)
                .sorted(Comparator.comparing(Operation::id))
                .toList();
        return new Result<>(
                new MergedOperations(
                        operations,
                        events.stream()
                                .map(EventConservation.Merged::event)
                                .sorted(Comparator.comparing(Event::id))
                                .toList()),
                findings);
    }

    /** Merges the pages about each event. The type tells which pages are about the same one. */
    private List<EventConservation.Merged> merge(Collection<LinkedEvent> pages) {
        Map<String, List<LinkedEvent>> byType =
                pages.stream().collect(Collectors.groupingBy(LinkedEvent::type, TreeMap::new, Collectors.toList()));
        return byType.values().stream()
                .map(group -> new EventConservation.Merged(EventMerge.merge(group, findings::add), group))
                .toList();
    }

    private OperationId unique(OperationKey key, List<LinkedPage> pages) {
        LinkedPage first = pages.get(0);
        List<OperationNames> statements = pages.stream()
                .flatMap(page -> page.declaration().names().stream())
                .toList();
        OperationId wanted = OperationNaming.name(statements, key, first.path());
        OperationId id = wanted;
        for (int n = 2; taken.containsKey(id); n++) {
            id = new OperationId(wanted.project(), wanted.version(), wanted.resource(), wanted.method() + "_" + n);
        }
        if (!id.equals(wanted)) {
            findings.add(Diagnostic.of(
                    LinkingFinding.OPERATION_NAME_TAKEN,
                    first.declaration().location(),
                    "%s %s would be named %s like %s %s; it was named %s"
                            .formatted(
                                    key.method(),
                                    key.path(),
                                    wanted,
                                    taken.get(wanted).method(),
                                    taken.get(wanted).path(),
                                    id)));
        }
        taken.put(id, key);
        return id;
    }
}
