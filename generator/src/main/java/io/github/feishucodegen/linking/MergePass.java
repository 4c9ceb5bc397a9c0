package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.OperationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The third pass: merges all pages about one operation, and checks that nothing of them is lost. */
final class MergePass {
    private final List<Diagnostic> findings;
    /** The ids given so far. The operations get theirs in the order of their keys. */
    private final Map<OperationId, OperationKey> taken = new TreeMap<>();

    private MergePass(List<Diagnostic> findings) {
        this.findings = new ArrayList<>(findings);
    }

    /** @param nested the pages with their findings, which are kept */
    static Result<MergedOperations> merge(Result<NestedPages> nested) {
        return new MergePass(nested.diagnostics()).merge(nested.value().pages());
    }

    private Result<MergedOperations> merge(List<LinkedPage> pages) {
        Map<OperationKey, List<LinkedPage>> byKey =
                pages.stream().collect(Collectors.groupingBy(LinkedPage::key, TreeMap::new, Collectors.toList()));
        List<RowConservation.Merged> merged = new ArrayList<>();
        byKey.forEach((key, group) -> {
            OperationId id = unique(key, group);
            merged.add(new RowConservation.Merged(OperationMerge.merge(id, group, findings::add), group));
        });
        findings.addAll(RowConservation.check(merged, findings));
        List<Operation> operations = merged.stream()
                .map(RowConservation.Merged::operation)
                .sorted(Comparator.comparing(Operation::id))
                .toList();
        return new Result<>(new MergedOperations(operations), findings);
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
