package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.selection.OperationSelection;
import io.github.feishucodegen.selection.SelectedModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Creates the result for selected operations. For pages of the other operations, only errors are reported. */
final class SelectedReadResult {
    private SelectedReadResult() {}

    static Result<ReadResult> of(Result<ReadResult> all, OperationSelection selection, ClientNaming naming) {
        ReadResult reading = all.value();
        List<Operation> selected = selection.from(reading.whole().operations(), naming.idsOf(reading));
        Set<String> silent = pages(reading.whole().operations());
        silent.removeAll(pages(selected));
        List<Diagnostic> report = all.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR
                        || !silent.contains(d.location().page()))
                .toList();
        return new Result<>(reading.selected(SelectedModel.of(reading.whole(), selected)), report);
    }

    private static Set<String> pages(List<Operation> operations) {
        Set<String> pages = new HashSet<>();
        operations.forEach(operation ->
                operation.pages().forEach(page -> pages.add(page.location().page())));
        return pages;
    }
}
