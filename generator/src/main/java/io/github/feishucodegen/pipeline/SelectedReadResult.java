package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.selection.OperationSelection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creates the result for selected operations and events. For pages of the others, only errors are reported. */
final class SelectedReadResult {
    private SelectedReadResult() {}

    static Result<ReadResult> of(Result<ReadResult> all, OperationSelection selection, ClientNaming naming) {
        ReadResult reading = all.value();
        ApiModel selected = selection.from(reading.whole(), naming.idsOf(reading));
        Set<String> silent = pages(reading.whole());
        silent.removeAll(pages(selected));
        List<Diagnostic> report = all.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR
                        || !silent.contains(d.location().page()))
                .toList();
        return new Result<>(reading.selected(selected), report);
    }

    private static Set<String> pages(ApiModel model) {
        return Stream.concat(
                        model.operations().stream().flatMap(operation -> operation.pages().stream()),
                        model.events().stream().flatMap(event -> event.pages().stream()))
                .map(page -> page.location().page())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
